<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>ActionPalette</name>
    <message>
        <source>Find an action</source>
        <translation>Een handeling zoeken</translation>
    </message>
    <message>
        <source>Part of an action&apos;s name</source>
        <translation>Deel van de naam van een handeling</translation>
    </message>
    <message>
        <source>Part of its name; arrows choose, Enter does it</source>
        <translation>Deel van de naam; pijltjes kiezen, Enter voert uit</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Handelingen</translation>
    </message>
    <message>
        <source>No action has this in its name.</source>
        <translation>Geen enkele actie heeft dit in haar naam.</translation>
    </message>
</context>
<context>
    <name>BrowserPlace</name>
    <message>
        <source>&amp;Live database beside it</source>
        <translation>&amp;Live database ernaast</translation>
    </message>
    <message>
        <source>Snapshot on the left, live database on the right; the same row on both sides</source>
        <translation>Momentopname links, live database rechts; aan beide kanten dezelfde rij</translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message>
        <source>The plan is being made again…</source>
        <translation>Het plan wordt opnieuw gemaakt…</translation>
    </message>
    <message>
        <source>&amp;Previous undecided</source>
        <translation>Vor&amp;ige onbesliste</translation>
    </message>
    <message>
        <source>Shift+F7</source>
        <translation>Shift+F7</translation>
    </message>
    <message>
        <source>Next &amp;undecided</source>
        <translation>Volgende o&amp;nbesliste</translation>
    </message>
    <message>
        <source>F7</source>
        <translation>F7</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflicten</translation>
    </message>
    <message>
        <source>Snapshot, live now and after</source>
        <translation>Momentopname, nu live en daarna</translation>
    </message>
    <message>
        <source>Go on in spite of this</source>
        <translation>Toch doorgaan</translation>
    </message>
    <message>
        <source>&amp;Type the database&apos;s name:</source>
        <translation>T&amp;yp de naam van de database:</translation>
    </message>
    <message>
        <source>Confirm all &amp;hazards</source>
        <translation>All&amp;e gevaren bevestigen</translation>
    </message>
    <message>
        <source>&amp;Rows concerned:</source>
        <translation>Betrokken &amp;rijen:</translation>
    </message>
    <message>
        <source>What &amp;Lino&apos;s loader would have said:</source>
        <translation>Wat de lader van &amp;Lino had gemeld:</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Soort:</translation>
    </message>
    <message>
        <source>SQLite file</source>
        <translation>SQLite-bestand</translation>
    </message>
    <message>
        <source>MariaDB or MySQL</source>
        <translation>MariaDB of MySQL</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>Best&amp;and:</translation>
    </message>
    <message>
        <source>Brow&amp;se…</source>
        <translation>Blad&amp;eren…</translation>
    </message>
    <message>
        <source>Choose a SQLite file</source>
        <translation>Een SQLite-bestand kiezen</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>H&amp;ost:</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Deze machine</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Poort:</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>gebruikelijk</translation>
    </message>
    <message>
        <source>S&amp;ocket:</source>
        <translation>So&amp;cket:</translation>
    </message>
    <message>
        <source>Instead of a host; empty: the usual one</source>
        <translation>In plaats van een host; leeg: de gebruikelijke</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>D&amp;atabase:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>Gebr&amp;uiker:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Wachtwoord:</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Het wachtwoord tonen</translation>
    </message>
    <message>
        <source>&amp;Remember it in the desktop&apos;s keychain</source>
        <translation>&amp;In de sleutelbos van het bureaublad onthouden</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>V&amp;ersleuteling:</translation>
    </message>
    <message>
        <source>As client and server agree</source>
        <translation>Zoals client en server afspreken</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Vereist</translation>
    </message>
    <message>
        <source>Required, and the server must prove its name</source>
        <translation>Vereist, en de server moet zijn naam bewijzen</translation>
    </message>
    <message>
        <source>&amp;Trusted certificates:</source>
        <translation>Ve&amp;rtrouwde certificaten:</translation>
    </message>
    <message>
        <source>Those of this machine</source>
        <translation>Die van deze machine</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Bladeren…</translation>
    </message>
    <message>
        <source>Choose the file of trusted certificates</source>
        <translation>Het bestand met vertrouwde certificaten kiezen</translation>
    </message>
    <message>
        <source>File of the database</source>
        <translation>Bestand van de database</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Vertrouwde certificaten</translation>
    </message>
</context>
<context>
    <name>DatabasePage</name>
    <message>
        <source>Sa&amp;ved connections</source>
        <translation>Opges&amp;lagen verbindingen</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Opgeslagen verbindingen</translation>
    </message>
    <message>
        <source>N&amp;ew</source>
        <translation>&amp;Nieuw</translation>
    </message>
    <message>
        <source>Empty the fields for another connection</source>
        <translation>De velden leegmaken voor een andere verbinding</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Opslaan</translation>
    </message>
    <message>
        <source>Keep this connection in the list, without its password</source>
        <translation>Deze verbinding zonder haar wachtwoord in de lijst bewaren</translation>
    </message>
    <message>
        <source>Save the connection</source>
        <translation>De verbinding opslaan</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Take the connection, and its password in the keychain, away</source>
        <translation>De verbinding weghalen, met haar wachtwoord in de sleutelbos</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <translation>De verbinding verwijderen</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbin&amp;ding testen</translation>
    </message>
    <message>
        <source>&amp;What is known of it</source>
        <translation>Wat erover be&amp;kend is</translation>
    </message>
    <message>
        <source>What is known of the database</source>
        <translation>Wat over de database bekend is</translation>
    </message>
</context>
<context>
    <name>InjectPage</name>
    <message>
        <source>&amp;Journal:</source>
        <translation>&amp;Journaal:</translation>
    </message>
    <message>
        <source>Every row that is written is noted there, so that all of it can be undone later</source>
        <translation>Elke rij die wordt geschreven, wordt daar genoteerd, zodat alles later ongedaan kan worden gemaakt</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Kiezen…</translation>
    </message>
    <message>
        <source>How much of the restore has run</source>
        <translation>Hoever het terugzetten gevorderd is</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
    <message>
        <source>Takes everything back</source>
        <translation>Draait alles terug</translation>
    </message>
    <message>
        <source>takes everything back</source>
        <translation>draait alles terug</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Logboek</translation>
    </message>
    <message>
        <source>What happened so far</source>
        <translation>Wat er tot nu toe is gebeurd</translation>
    </message>
</context>
<context>
    <name>JournalsPlace</name>
    <message>
        <source>&amp;Restores that left a journal</source>
        <translation>Terugzettingen met een &amp;journaal</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Journalen</translation>
    </message>
    <message>
        <source>&amp;Open a journal…</source>
        <translation>Een journaal &amp;openen…</translation>
    </message>
    <message>
        <source>Undo this restore</source>
        <translation>Deze terugzetting ongedaan maken</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>D&amp;atabase:</translation>
    </message>
    <message>
        <source>mysql://user@host/name, postgresql://user@host/name, or a file</source>
        <translation>mysql://user@host/name, postgresql://user@host/name, of een bestand</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Wachtwoord:</translation>
    </message>
    <message>
        <source>empty: what the database&apos;s own client finds</source>
        <translation>leeg: wat de client van de database zelf vindt</translation>
    </message>
    <message>
        <source>&amp;Undo this restore</source>
        <translation>Deze terugzetting ongedaan &amp;maken</translation>
    </message>
</context>
<context>
    <name>LossDetails</name>
    <message>
        <source>Values of the vanished record</source>
        <translation>Waarden van het verdwenen record</translation>
    </message>
    <message>
        <source>The line of the snapshot that this row was read from</source>
        <translation>De regel van de momentopname waaruit deze rij is gelezen</translation>
    </message>
</context>
<context>
    <name>LossSeriesBar</name>
    <message>
        <source>S&amp;eries:</source>
        <translation>&amp;Reeks:</translation>
    </message>
    <message>
        <source>Compares anew with that snapshot. What vanished before it was taken is not in it; that comes back in a recovery of its own.</source>
        <translation>Vergelijkt opnieuw met die momentopname. Wat eerder verdween, staat er niet in; dat komt met een eigen herstel terug.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Rowback</source>
        <translation>Rowback</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ga</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>&amp;New recovery</source>
        <translation>&amp;Nieuw herstel</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Openen…</translation>
    </message>
    <message>
        <source>Open a saved recovery, a journal or a snapshot</source>
        <translation>Een opgeslagen herstel, een journaal of een momentopname openen</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>&amp;Save recovery</source>
        <translation>Herstel op&amp;slaan</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Save recovery &amp;as…</source>
        <translation>Herstel opslaan &amp;als…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Afsl&amp;uiten</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>Voor&amp;keuren…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>Een handeling &amp;zoeken…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;About Rowback</source>
        <translation>O&amp;ver Rowback</translation>
    </message>
</context>
<context>
    <name>MessageLine</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Details</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Voorkeuren</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Taal:</translation>
    </message>
    <message>
        <source>&amp;Cache folder:</source>
        <translation>&amp;Cachemap:</translation>
    </message>
    <message>
        <source>Indexes of snapshots and the demo are kept here; it may be emptied at any time</source>
        <translation>Hier staan de indexen van momentopnamen en de demo; de map mag altijd worden geleegd</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Bladeren…</translation>
    </message>
    <message>
        <source>Choose the cache folder</source>
        <translation>De cachemap kiezen</translation>
    </message>
    <message>
        <source>&amp;Mark a drop from:</source>
        <translation>Een daling &amp;markeren vanaf:</translation>
    </message>
    <message>
        <source>How much of a table must be missing in the next snapshot for the timeline to mark it</source>
        <translation>Hoeveel van een tabel in de volgende momentopname moet ontbreken voordat de tijdlijn dat markeert</translation>
    </message>
    <message>
        <source> % of the rows</source>
        <translation> % van de rijen</translation>
    </message>
    <message>
        <source>Leave &amp;personal data out of reports, unless I ask for it</source>
        <translation>&amp;Persoonsgegevens uit rapporten weglaten, tenzij ik erom vraag</translation>
    </message>
    <message>
        <source>any number of rows</source>
        <translation>elk aantal rijen</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation>Lee&amp;gmaken</translation>
    </message>
    <message>
        <source>Clear the cache</source>
        <translation>De cache leegmaken</translation>
    </message>
    <message>
        <source>Removes the row counts of snapshots and the demo; all of it can be made again</source>
        <translation>Verwijdert de rijaantallen van de snapshots en de demo; alles kan opnieuw worden gemaakt</translation>
    </message>
    <message>
        <source>&amp;Keep row counts of snapshots, so that each is counted once</source>
        <translation>Rijaantallen van snapshots &amp;bewaren, zodat elke maar één keer wordt geteld</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuleren</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>Unknown error</source>
        <translation>Onbekende fout</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>RecoveryWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Terug</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Volgende</translation>
    </message>
</context>
<context>
    <name>ReferrersPanel</name>
    <message>
        <source>Tables with rows that refer to this one</source>
        <translation>Tabellen met rijen die naar deze verwijzen</translation>
    </message>
</context>
<context>
    <name>RemapPage</name>
    <message>
        <source>The plan is being made again…</source>
        <translation>Het plan wordt opnieuw gemaakt…</translation>
    </message>
    <message>
        <source>All that a unique value proves:</source>
        <translation>Alles wat een unieke waarde bewijst:</translation>
    </message>
    <message>
        <source>Keep &amp;originals</source>
        <translation>&amp;Originelen behouden</translation>
    </message>
    <message>
        <source>Keep re-&amp;created</source>
        <translation>Opnieuw aange&amp;maakte behouden</translation>
    </message>
    <message>
        <source>Nothing that is to come back has been entered again, as far as unique values and names tell. If you know of a pair, add it; otherwise just go on.</source>
        <translation>Niets van wat terug moet komen is opnieuw ingevoerd, voor zover unieke waarden en namen dat laten zien. Is er een paar bekend, voeg het dan toe; ga anders gewoon door.</translation>
    </message>
    <message>
        <source>Re-created records and their originals</source>
        <translation>Opnieuw aangemaakte records en hun originelen</translation>
    </message>
    <message>
        <source>Differences between the two records</source>
        <translation>Verschillen tussen de twee records</translation>
    </message>
    <message>
        <source>&amp;Add a pair of</source>
        <translation>Paar toevoege&amp;n van</translation>
    </message>
    <message>
        <source>What the records of the new pair are</source>
        <translation>Wat de records van het nieuwe paar zijn</translation>
    </message>
    <message>
        <source>&amp;Remove the pair</source>
        <translation>Het paar ve&amp;rwijderen</translation>
    </message>
    <message>
        <source>&amp;Import CSV…</source>
        <translation>CSV &amp;importeren…</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>CSV &amp;exporteren…</translation>
    </message>
    <message>
        <source>Copy as &amp;Python</source>
        <translation>Als &amp;Python kopiëren</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>&amp;Undo this restore</source>
        <translation>Deze terugzetting ongedaan &amp;maken</translation>
    </message>
    <message>
        <source>Takes every row back from the journal, provided that nobody has changed one of them since</source>
        <translation>Draait elke rij terug aan de hand van het journaal, mits niemand er sindsdien een heeft gewijzigd</translation>
    </message>
    <message>
        <source>Restore &amp;more from this snapshot</source>
        <translation>&amp;Meer uit deze momentopname terugzetten</translation>
    </message>
    <message>
        <source>Compares with the database anew, to choose from what is still missing</source>
        <translation>Vergelijkt opnieuw met de database, om te kiezen uit wat nog ontbreekt</translation>
    </message>
    <message>
        <source>&amp;Begin a new recovery</source>
        <translation>&amp;Nieuw herstel beginnen</translation>
    </message>
    <message>
        <source>Over any database and snapshot; this report stays among the journals</source>
        <translation>Met elke database en elke momentopname; dit rapport blijft bij de journalen</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>&amp;Mask personal data</source>
        <translation>Per&amp;soonsgegevens maskeren</translation>
    </message>
    <message>
        <source>Names, addresses and all other personal values become marks; numbers of records stay</source>
        <translation>Namen, adressen en alle andere persoonlijke waarden worden tekens; nummers van records blijven staan</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation>Opslaan als HTM&amp;L…</translation>
    </message>
    <message>
        <source>&amp;PDF…</source>
        <translation>&amp;PDF…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Opslaan als PDF</translation>
    </message>
    <message>
        <source>&amp;CSV…</source>
        <translation>&amp;CSV…</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Opslaan als CSV</translation>
    </message>
    <message>
        <source>Mar&amp;kdown…</source>
        <translation>Mar&amp;kdown…</translation>
    </message>
    <message>
        <source>Save as Markdown</source>
        <translation>Opslaan als Markdown</translation>
    </message>
    <message>
        <source>&amp;JSON…</source>
        <translation>&amp;JSON…</translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>Opslaan als JSON</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>nog %Ln</numerusform>
            <numerusform>nog %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in every saved file.</source>
        <translation>Ze staan in elk opgeslagen bestand.</translation>
    </message>
    <message>
        <source>&amp;Letter to the owner</source>
        <translation>&amp;Brief aan de eigenaar</translation>
    </message>
    <message>
        <source>Copies a letter in plain words, to be pasted into a mail: what came back, what to look at</source>
        <translation>Kopieert een brief in gewone woorden, om in een e-mail te plakken: wat terugkwam, wat te bekijken is</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Rows &amp;by table</source>
        <translation>Rijen &amp;per tabel</translation>
    </message>
    <message>
        <source>How many rows of each table are written</source>
        <translation>Hoeveel rijen van elke tabel worden geschreven</translation>
    </message>
    <message>
        <source>S&amp;teps</source>
        <translation>&amp;Stappen</translation>
    </message>
    <message>
        <source>Every step in the order in which it runs</source>
        <translation>Elke stap in de volgorde waarin hij wordt uitgevoerd</translation>
    </message>
    <message>
        <source>S&amp;QL</source>
        <translation>S&amp;QL</translation>
    </message>
    <message>
        <source>The plan as SQL</source>
        <translation>Het plan als SQL</translation>
    </message>
    <message>
        <source>&amp;Save SQL as…</source>
        <translation>SQL opslaan &amp;als…</translation>
    </message>
    <message>
        <source>&amp;Python</source>
        <translation>P&amp;ython</translation>
    </message>
    <message>
        <source>The re-created records and their originals as Python</source>
        <translation>De opnieuw aangemaakte records en hun originelen als Python</translation>
    </message>
    <message>
        <source>Sa&amp;ve Python as…</source>
        <translation>Python ops&amp;laan als…</translation>
    </message>
    <message>
        <source>&amp;Warnings</source>
        <translation>&amp;Waarschuwingen</translation>
    </message>
    <message>
        <source>Warnings and hazards</source>
        <translation>Waarschuwingen en gevaren</translation>
    </message>
    <message>
        <source>&amp;Name of the database:</source>
        <translation>&amp;Naam van de database:</translation>
    </message>
    <message>
        <source>&amp;Go on in spite of it</source>
        <translation>T&amp;och doorgaan</translation>
    </message>
    <message>
        <source>&amp;Rehearse</source>
        <translation>Proef&amp;draaien</translation>
    </message>
    <message>
        <source>Runs everything on the live database and takes it back</source>
        <translation>Voert alles uit op de live database en draait het terug</translation>
    </message>
</context>
<context>
    <name>Rowback</name>
    <message>
        <source>Snapshots:               %1
Last one before the loss: %2
Live database:           %3
What it should become:   %4
What happened, exactly:  %5</source>
        <translation>Momentopnamen:             %1
Laatste voor het verlies:  %2
Live database:             %3
Wat die moet worden:       %4
Wat er precies gebeurde:   %5</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not UTF-8.</source>
        <translation>“%1” is geen UTF-8.</translation>
    </message>
    <message>
        <source>Rename the file, or name it by a link.</source>
        <translation>Hernoem het bestand, of noem het via een koppeling.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;.</source>
        <translation>Er is geen tijdzone “%1”.</translation>
    </message>
    <message>
        <source>Name one as Europe/Brussels with --dump-tz.</source>
        <translation>Noem er een als Europe/Brussels met --dump-tz.</translation>
    </message>
    <message>
        <source>%1: not in the database</source>
        <translation>%1: niet in de database</translation>
    </message>
    <message>
        <source>%1: %2 vanished, %3 added%4</source>
        <translation>%1: %2 verdwenen, %3 toegevoegd%4</translation>
    </message>
    <message>
        <source>, %1 changed</source>
        <translation>, %1 gewijzigd</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date.</source>
        <translation>“%1” is geen datum.</translation>
    </message>
    <message>
        <source>Write it as 2015-06-11.</source>
        <translation>Schrijf de datum als 2015-06-11.</translation>
    </message>
    <message>
        <source>%1, %2 (date from %3), version %4</source>
        <translation>%1, %2 (datum uit %3), versie %4</translation>
    </message>
    <message>
        <source> (declared: %1)</source>
        <translation> (opgegeven: %1)</translation>
    </message>
    <message>
        <source>The snapshot has no table &quot;%1&quot;.</source>
        <translation>De momentopname heeft geen tabel “%1”.</translation>
    </message>
    <message>
        <source>The command tables lists them.</source>
        <translation>De opdracht tables geeft een lijst.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many.</source>
        <translation>“%1” is een woord te veel.</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot;.</source>
        <translation>Er is geen optie “%1”.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Er is geen opdracht “%1”.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Was “%1” bedoeld?</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Er ontbreekt een opdracht.</translation>
    </message>
    <message>
        <source>&quot;rowback-cli%1 --help&quot; says what can be given.</source>
        <translation>“rowback-cli%1 --help” zegt wat kan worden opgegeven.</translation>
    </message>
    <message>
        <source>There is no password file.</source>
        <translation>Er is geen wachtwoordbestand.</translation>
    </message>
    <message>
        <source>Check what was given for --password-file.</source>
        <translation>Controleer wat bij --password-file is opgegeven.</translation>
    </message>
    <message>
        <source>Others may read the password file.</source>
        <translation>Anderen mogen het wachtwoordbestand lezen.</translation>
    </message>
    <message>
        <source>Make it yours alone: chmod 600.</source>
        <translation>Houd het voor uzelf alleen: chmod 600.</translation>
    </message>
    <message>
        <source>The password file cannot be read.</source>
        <translation>Het wachtwoordbestand kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Check who owns it.</source>
        <translation>Controleer wie de eigenaar is.</translation>
    </message>
    <message>
        <source>Password for %1: </source>
        <translation>Wachtwoord voor %1: </translation>
    </message>
    <message>
        <source>Write sqlite:///folder/file.db, mysql://user@host:3306/name or postgresql://user@host:5432/name.</source>
        <translation>Schrijf sqlite:///folder/file.db, mysql://user@host:3306/name of postgresql://user@host:5432/name.</translation>
    </message>
    <message>
        <source>The address of the database holds a password; it would stay in the shell&apos;s history and in the list of processes.</source>
        <translation>Het adres van de database bevat een wachtwoord; dat zou in de geschiedenis van de shell en in de lijst van processen blijven staan.</translation>
    </message>
    <message>
        <source>Leave it out, and put it into ROWBACK_PASSWORD, a --password-file, ~/.my.cnf or ~/.pgpass, or wait to be asked.</source>
        <translation>Laat het weg, en zet het in ROWBACK_PASSWORD, een --password-file, ~/.my.cnf of ~/.pgpass, of wacht tot erom wordt gevraagd.</translation>
    </message>
    <message>
        <source>The address names no SQLite file.</source>
        <translation>Het adres noemt geen SQLite-bestand.</translation>
    </message>
    <message>
        <source>An address of a SQLite file has no options.</source>
        <translation>Een adres van een SQLite-bestand heeft geen opties.</translation>
    </message>
    <message>
        <source>Write a ? in a file&apos;s name as %3F.</source>
        <translation>Schrijf een ? in een bestandsnaam als %3F.</translation>
    </message>
    <message>
        <source>The address names a host, which SQLite files have not.</source>
        <translation>Het adres noemt een host, en die hebben SQLite-bestanden niet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an ssl_mode.</source>
        <translation>“%1” is geen ssl_mode.</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>Bekend zijn: %1.</translation>
    </message>
    <message>
        <source>The connect_timeout &quot;%1&quot; is not a number of seconds.</source>
        <translation>connect_timeout “%1” is geen aantal seconden.</translation>
    </message>
    <message>
        <source>Write a whole number, for example connect_timeout=10.</source>
        <translation>Schrijf een geheel getal, bijvoorbeeld connect_timeout=10.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option of a MariaDB address.</source>
        <translation>“%1” is geen optie van een MariaDB-adres.</translation>
    </message>
    <message>
        <source>The address of the database cannot be understood.</source>
        <translation>Het adres van de database is niet te begrijpen.</translation>
    </message>
    <message>
        <source>Characters like @ : / ? # are written as %40 %3A %2F %3F %23.</source>
        <translation>Tekens als @ : / ? # worden geschreven als %40 %3A %2F %3F %23.</translation>
    </message>
    <message>
        <source>The address does not name one database.</source>
        <translation>Het adres noemt niet één database.</translation>
    </message>
    <message>
        <source>What was given for the database is neither an address nor an existing file.</source>
        <translation>Wat voor de database is opgegeven, is geen adres en ook geen bestaand bestand.</translation>
    </message>
    <message>
        <source>The address is for a kind of database that Rowback does not know.</source>
        <translation>Het adres is voor een soort database die Rowback niet kent.</translation>
    </message>
    <message>
        <source>%1 (SQLite)</source>
        <translation>%1 (SQLite)</translation>
    </message>
    <message>
        <source>%1 on %2 (%3)</source>
        <translation>%1 op %2 (%3)</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>deze machine</translation>
    </message>
    <message>
        <source>The server has no database of that name.</source>
        <translation>De server heeft geen database met die naam.</translation>
    </message>
    <message>
        <source>Check the name at the end of the address.</source>
        <translation>Controleer de naam aan het eind van het adres.</translation>
    </message>
    <message>
        <source>The server lets nobody in without TLS.</source>
        <translation>De server laat niemand binnen zonder TLS.</translation>
    </message>
    <message>
        <source>Add ssl_mode=required or ssl_ca=FILE to the address.</source>
        <translation>Voeg ssl_mode=required of ssl_ca=FILE aan het adres toe.</translation>
    </message>
    <message>
        <source>The server did not let this user in.</source>
        <translation>De server liet deze gebruiker niet toe.</translation>
    </message>
    <message>
        <source>Check the user in the address and the password in ROWBACK_PASSWORD, --password-file or ~/.my.cnf.</source>
        <translation>Controleer de gebruiker in het adres en het wachtwoord in ROWBACK_PASSWORD, --password-file of ~/.my.cnf.</translation>
    </message>
    <message>
        <source>Should the user have to use TLS, add ssl_mode=required.</source>
        <translation>Als de gebruiker TLS moet gebruiken, voeg dan ssl_mode=required toe.</translation>
    </message>
    <message>
        <source>No connection by TLS came about.</source>
        <translation>Er kwam geen verbinding via TLS tot stand.</translation>
    </message>
    <message>
        <source>Check ssl_mode and ssl_ca in the address, and the server&apos;s certificate.</source>
        <translation>Controleer ssl_mode en ssl_ca in het adres, en het certificaat van de server.</translation>
    </message>
    <message>
        <source>What answers there does not speak as a MariaDB server does.</source>
        <translation>Wat daar antwoordt, spreekt niet als een MariaDB-server.</translation>
    </message>
    <message>
        <source>Check the host and port in the address, and whether the server has the engine it names.</source>
        <translation>Controleer host en poort in het adres, en of de server van de soort is die het noemt.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>De server is niet bereikbaar.</translation>
    </message>
    <message>
        <source>Check that it runs, and the host and port in the address.</source>
        <translation>Controleer of hij draait, en de host en de poort in het adres.</translation>
    </message>
    <message>
        <source>Load the time zones into the server by mariadb-tzinfo-to-sql.</source>
        <translation>Laad de tijdzones in de server met mariadb-tzinfo-to-sql.</translation>
    </message>
    <message>
        <source>The server is read-only; it may be a replica of another one.</source>
        <translation>De server is alleen-lezen; misschien is hij een replica van een andere.</translation>
    </message>
    <message>
        <source>The server is read-only.</source>
        <translation>De server is alleen-lezen.</translation>
    </message>
    <message>
        <source>The server does not offer TLS, which the address asks for.</source>
        <translation>De server biedt geen TLS, waar het adres om vraagt.</translation>
    </message>
    <message>
        <source>Have it set up there, or leave out ssl_mode and ssl_ca.</source>
        <translation>Laat het daar instellen, of laat ssl_mode en ssl_ca weg.</translation>
    </message>
    <message>
        <source>The server does not accept the settings of a session.</source>
        <translation>De server aanvaardt de instellingen van een sessie niet.</translation>
    </message>
    <message>
        <source>The table %1 may be in the database, but this user may not read it.</source>
        <translation>De tabel %1 staat misschien in de database, maar deze gebruiker mag haar niet lezen.</translation>
    </message>
    <message>
        <source>Grant SELECT on the whole database to the user, or connect as another one.</source>
        <translation>Verleen de gebruiker SELECT op de hele database, of maak verbinding als een andere.</translation>
    </message>
    <message>
        <source>The server rolled the transaction back because of a deadlock.</source>
        <translation>De server heeft de transactie teruggedraaid vanwege een deadlock.</translation>
    </message>
    <message>
        <source>The server ended the transaction before it was to be committed.</source>
        <translation>De server heeft de transactie beëindigd voordat ze moest worden vastgelegd.</translation>
    </message>
    <message>
        <source>Look for triggers and server settings that commit by themselves.</source>
        <translation>Zoek naar triggers en serverinstellingen die zelf vastleggen.</translation>
    </message>
    <message>
        <source>PostgreSQL cannot hold a text with a NUL character.</source>
        <translation>PostgreSQL kan geen tekst met een NUL-teken bevatten.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an sslmode.</source>
        <translation>“%1” is geen sslmode.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option of a PostgreSQL address.</source>
        <translation>“%1” is geen optie van een PostgreSQL-adres.</translation>
    </message>
    <message>
        <source>Known are the keywords of libpq, for example sslmode and sslrootcert.</source>
        <translation>Bekend zijn de sleutelwoorden van libpq, bijvoorbeeld sslmode en sslrootcert.</translation>
    </message>
    <message>
        <source>An option of the address has a value that it cannot have.</source>
        <translation>Een optie van het adres heeft een waarde die ze niet kan hebben.</translation>
    </message>
    <message>
        <source>Look it up among the keywords of libpq.</source>
        <translation>Zoek haar op bij de sleutelwoorden van libpq.</translation>
    </message>
    <message>
        <source>What answers there does not speak as a PostgreSQL server does.</source>
        <translation>Wat daar antwoordt, spreekt niet als een PostgreSQL-server.</translation>
    </message>
    <message>
        <source>Check the user in the address and the password in ROWBACK_PASSWORD, --password-file or ~/.pgpass.</source>
        <translation>Controleer de gebruiker in het adres en het wachtwoord in ROWBACK_PASSWORD, --password-file of ~/.pgpass.</translation>
    </message>
    <message>
        <source>Check sslmode and sslrootcert in the address, and the server&apos;s certificate.</source>
        <translation>Controleer sslmode en sslrootcert in het adres, en het certificaat van de server.</translation>
    </message>
    <message>
        <source>The server is a replica of another one.</source>
        <translation>De server is een replica van een andere.</translation>
    </message>
    <message>
        <source>The database is set to be read-only (default_transaction_read_only).</source>
        <translation>De database is ingesteld als alleen-lezen (default_transaction_read_only).</translation>
    </message>
    <message>
        <source>None of the schemas in this user&apos;s search path is there, or may be used.</source>
        <translation>Geen van de schema’s in het zoekpad van deze gebruiker is er of mag gebruikt worden.</translation>
    </message>
    <message>
        <source>Check search_path in the address&apos;s options, and the user&apos;s rights on the schema.</source>
        <translation>Controleer search_path in de opties van het adres, en de rechten van de gebruiker op het schema.</translation>
    </message>
    <message>
        <source>The server rolled back, because an earlier statement had failed.</source>
        <translation>De server heeft teruggedraaid, omdat een eerdere instructie was mislukt.</translation>
    </message>
    <message>
        <source>The tables of %1 cannot be listed.</source>
        <translation>De tabellen van %1 kunnen niet worden opgesomd.</translation>
    </message>
    <message>
        <source>%1 was opened to be read only.</source>
        <translation>%1 is geopend om alleen te lezen.</translation>
    </message>
    <message>
        <source>Write to the database itself, as a user who may.</source>
        <translation>Schrijf in de database zelf, als een gebruiker die dat mag.</translation>
    </message>
    <message>
        <source>%1 holds tables already.</source>
        <translation>%1 bevat al tabellen.</translation>
    </message>
    <message>
        <source>Name an empty database.</source>
        <translation>Noem een lege database.</translation>
    </message>
    <message>
        <source>Somebody else is writing there; wait until they are done, and try again.</source>
        <translation>Iemand anders is daar aan het schrijven; wacht tot dat klaar is, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Check that the server runs and can be reached, and try again.</source>
        <translation>Controleer of de server draait en bereikbaar is, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Make room where the database lies, and try again.</source>
        <translation>Maak ruimte waar de database staat, en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Ask the database&apos;s administrator for the right, or use another user.</source>
        <translation>Vraag de beheerder van de database om dit recht, of gebruik een andere gebruiker.</translation>
    </message>
    <message>
        <source>The connection to the database was lost.</source>
        <translation>De verbinding met de database is verbroken.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Geannuleerd; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>The database refused a statement.</source>
        <translation>De database heeft een instructie geweigerd.</translation>
    </message>
    <message>
        <source>The transaction is over already.</source>
        <translation>De transactie is al voorbij.</translation>
    </message>
    <message>
        <source>A column that the database computes cannot be written.</source>
        <translation>Een kolom die de database berekent, kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>The rows of %1 cannot be read.</source>
        <translation>De rijen van %1 kunnen niet worden gelezen.</translation>
    </message>
    <message>
        <source>The rows of %1 cannot be counted.</source>
        <translation>De rijen van %1 kunnen niet worden geteld.</translation>
    </message>
    <message>
        <source>The database refused to insert into %1.</source>
        <translation>De database heeft geweigerd in %1 in te voegen.</translation>
    </message>
    <message>
        <source>The database refused to change a row of %1.</source>
        <translation>De database heeft geweigerd een rij van %1 te wijzigen.</translation>
    </message>
    <message>
        <source>The database refused to delete a row of %1.</source>
        <translation>De database heeft geweigerd een rij van %1 te verwijderen.</translation>
    </message>
    <message>
        <source>The counter of %1 cannot be advanced.</source>
        <translation>De teller van %1 kan niet worden opgehoogd.</translation>
    </message>
    <message>
        <source>There is no SQLite file.</source>
        <translation>Er is geen SQLite-bestand.</translation>
    </message>
    <message>
        <source>Check the path; Rowback does not create a database.</source>
        <translation>Controleer het pad; Rowback maakt geen database aan.</translation>
    </message>
    <message>
        <source>The SQLite file may not be read.</source>
        <translation>Het SQLite-bestand mag niet worden gelezen.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Dit is geen bestand.</translation>
    </message>
    <message>
        <source>Check the path, and who may read it.</source>
        <translation>Controleer het pad, en wie het mag lezen.</translation>
    </message>
    <message>
        <source>The SQLite file is locked by another program.</source>
        <translation>Het SQLite-bestand is vergrendeld door een ander programma.</translation>
    </message>
    <message>
        <source>The SQLite file keeps a write-ahead log, which cannot be made in its read-only folder.</source>
        <translation>Het SQLite-bestand houdt een write-ahead-log bij, dat niet gemaakt kan worden in zijn alleen-lezen map.</translation>
    </message>
    <message>
        <source>Have the folder made writable, or read a copy of the file in another one.</source>
        <translation>Laat de map beschrijfbaar maken, of lees een kopie van het bestand in een andere.</translation>
    </message>
    <message>
        <source>The file cannot be opened as a SQLite database.</source>
        <translation>Het bestand kan niet als SQLite-database worden geopend.</translation>
    </message>
    <message>
        <source>Check that it is one, that it is whole, and that it is not encrypted.</source>
        <translation>Controleer of het er een is, of het volledig is, en of het niet versleuteld is.</translation>
    </message>
    <message>
        <source>There is a file already.</source>
        <translation>Er is al een bestand.</translation>
    </message>
    <message>
        <source>Name another one, or remove it.</source>
        <translation>Noem een ander, of verwijder het.</translation>
    </message>
    <message>
        <source>The SQLite file cannot be made.</source>
        <translation>Het SQLite-bestand kan niet worden gemaakt.</translation>
    </message>
    <message>
        <source>Check that the folder is there and can be written to, and that the disk is not full.</source>
        <translation>Controleer of de map bestaat en beschrijfbaar is, en of de schijf niet vol is.</translation>
    </message>
    <message>
        <source>This SQLite library does not enforce foreign keys.</source>
        <translation>Deze SQLite-bibliotheek dwingt vreemde sleutels niet af.</translation>
    </message>
    <message>
        <source>Use one that was built with them.</source>
        <translation>Gebruik er een die ermee is gebouwd.</translation>
    </message>
    <message>
        <source>A reference would lead nowhere.</source>
        <translation>Een verwijzing zou nergens heen leiden.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>De map %1 kan niet worden beschreven.</translation>
    </message>
    <message>
        <source>Choose a folder that is yours and has enough space.</source>
        <translation>Kies een eigen map met genoeg ruimte.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty and holds no demo.</source>
        <translation>De map %1 is niet leeg en bevat geen demo.</translation>
    </message>
    <message>
        <source>Name a folder that is new or empty.</source>
        <translation>Noem een map die nieuw of leeg is.</translation>
    </message>
    <message>
        <source>A demo cannot have %1 partners.</source>
        <translation>Een demo kan geen %1 partners hebben.</translation>
    </message>
    <message>
        <source>Ask for %1 to %2.</source>
        <translation>Vraag om %1 tot %2.</translation>
    </message>
    <message>
        <source>The database %1 has tables already.</source>
        <translation>De database %1 heeft al tabellen.</translation>
    </message>
    <message>
        <source>Name an empty one for the demo.</source>
        <translation>Noem een lege voor de demo.</translation>
    </message>
    <message>
        <source>Writing snapshots</source>
        <translation>Momentopnamen schrijven</translation>
    </message>
    <message>
        <source>Writing databases</source>
        <translation>Databases schrijven</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Het bestand %1 kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>Name a file with its whole path.</source>
        <translation>Noem een bestand met zijn volledige pad.</translation>
    </message>
    <message>
        <source>There is a file of that name already, and a journal is never overwritten. Choose another name.</source>
        <translation>Er is al een bestand met die naam, en een journaal wordt nooit overschreven. Kies een andere naam.</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose one that is there.</source>
        <translation>Er is geen map %1. Kies er een die bestaat.</translation>
    </message>
    <message>
        <source>You may not write to the folder %1. Choose another one.</source>
        <translation>In de map %1 mag niet worden geschreven. Kies een andere.</translation>
    </message>
    <message>
        <source>Brings rows that vanished from a live database back from an older snapshot.</source>
        <translation>Haalt rijen die uit een live database zijn verdwenen terug uit een oudere momentopname.</translation>
    </message>
    <message>
        <source>A saved recovery, a journal or a snapshot</source>
        <translation>Een opgeslagen herstel, een journaal of een momentopname</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>code, title and sentence of a finding</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Type the number of the record that was entered again.</source>
        <translation>Typ het nummer van het record dat opnieuw is ingevoerd.</translation>
    </message>
    <message>
        <source>Type the number of the vanished record that it stands for.</source>
        <translation>Typ het nummer van het verdwenen record waarvoor het staat.</translation>
    </message>
    <message>
        <source>A record cannot stand for itself.</source>
        <translation>Een record kan niet voor zichzelf staan.</translation>
    </message>
    <message>
        <source>%1 %2 has vanished itself; type the number of a record that is there.</source>
        <translation>%1 %2 is zelf verdwenen; typ het nummer van een record dat er is.</translation>
    </message>
    <message>
        <source>No %1 with the number %2 has vanished.</source>
        <translation>Er is geen %1 met het nummer %2 verdwenen.</translation>
    </message>
    <message>
        <source>%2 comes back under its own number, everything that refers to %1 is made to refer to it, and %1 is removed.</source>
        <translation>%2 komt terug onder het eigen nummer, alles wat naar %1 verwijst gaat daarnaar verwijzen, en %1 wordt verwijderd.</translation>
    </message>
    <message>
        <source>%1 stays as it is; %2 does not come back, and what belonged to it is hung onto %1.</source>
        <translation>%1 blijft zoals het is; %2 komt niet terug, en wat erbij hoorde wordt aan %1 gehangen.</translation>
    </message>
    <message>
        <source>%2 comes back beside %1, but without the value that %1 has now; both stay.</source>
        <translation>%2 komt terug naast %1, maar zonder de waarde die %1 nu heeft; beide blijven.</translation>
    </message>
    <message>
        <source>%2 stays away, and what hangs on it alone; %1 is not touched.</source>
        <translation>%2 blijft weg, met wat alleen daaraan hangt; %1 blijft onaangeroerd.</translation>
    </message>
    <message>
        <source>%1 returns to the value that it had in the snapshot, and %2 comes back with its own.</source>
        <translation>%1 krijgt de waarde van de momentopname terug, en %2 komt terug met de eigen waarde.</translation>
    </message>
    <message>
        <source>%1 keeps the value, and %2 comes back without it.</source>
        <translation>%1 houdt de waarde, en %2 komt zonder die waarde terug.</translation>
    </message>
    <message>
        <source>The two are the same: %2 does not come back, and what belonged to it is hung onto %1.</source>
        <translation>De twee zijn hetzelfde: %2 komt niet terug, en wat erbij hoorde wordt aan %1 gehangen.</translation>
    </message>
    <message>
        <source>%2 comes back, too, and %1 refers to it as before.</source>
        <translation>%2 komt ook terug, en %1 verwijst ernaar zoals voorheen.</translation>
    </message>
    <message>
        <source>%1 comes back, and this reference of it stays empty.</source>
        <translation>%1 komt terug, en deze verwijzing ervan blijft leeg.</translation>
    </message>
    <message>
        <source>%1 comes back as it was, with a reference to something that does not exist.</source>
        <translation>%1 komt terug zoals het was, met een verwijzing naar iets dat niet bestaat.</translation>
    </message>
    <message>
        <source>%1 stays away.</source>
        <translation>%1 blijft weg.</translation>
    </message>
    <message>
        <source>%1 is removed; the restored %2 takes its place.</source>
        <translation>%1 wordt verwijderd; de teruggezette rij %2 komt ervoor in de plaats.</translation>
    </message>
    <message>
        <source>%1 stays, and %2 does not come back.</source>
        <translation>%1 blijft, en %2 komt niet terug.</translation>
    </message>
    <message>
        <source>%1 stays, and %2 comes back beside it.</source>
        <translation>%1 blijft, en %2 komt ernaast terug.</translation>
    </message>
    <message>
        <source>%1 comes back under a new number, and what belonged to it goes along. The record that has its number now is not touched.</source>
        <translation>%1 komt terug onder een nieuw nummer, en wat erbij hoorde gaat mee. Het record dat nu dat nummer heeft, blijft onaangeroerd.</translation>
    </message>
    <message>
        <source>%1 comes back; its value of %2 is lost, the column&apos;s default takes its place.</source>
        <translation>%1 komt terug; de waarde van %2 gaat verloren, de standaardwaarde van de kolom komt ervoor in de plaats.</translation>
    </message>
    <message>
        <source>Nothing can be restored while this is so.</source>
        <translation>Zolang dit zo is, kan niets worden teruggezet.</translation>
    </message>
    <message>
        <source>The recovery goes on in spite of this.</source>
        <translation>Het herstel gaat ondanks dit door.</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Onbeslist</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglaten</translation>
    </message>
    <message>
        <source>Tie the link again</source>
        <translation>Opnieuw koppelen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laten zoals het is</translation>
    </message>
    <message>
        <source>Keep the original</source>
        <translation>Het origineel behouden</translation>
    </message>
    <message>
        <source>Keep the re-created</source>
        <translation>Het opnieuw aangemaakte behouden</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behouden</translation>
    </message>
    <message>
        <source>Give the value back</source>
        <translation>De waarde teruggeven</translation>
    </message>
    <message>
        <source>Restore without the value</source>
        <translation>Zonder de waarde terugzetten</translation>
    </message>
    <message>
        <source>It is the same record</source>
        <translation>Het is hetzelfde record</translation>
    </message>
    <message>
        <source>Restore under a new number</source>
        <translation>Onder een nieuw nummer terugzetten</translation>
    </message>
    <message>
        <source>Restore that, too</source>
        <translation>Dat ook terugzetten</translation>
    </message>
    <message>
        <source>Empty the reference</source>
        <translation>De verwijzing leegmaken</translation>
    </message>
    <message>
        <source>Remove the newer row</source>
        <translation>De nieuwere rij verwijderen</translation>
    </message>
    <message>
        <source>Do not restore the older row</source>
        <translation>De oudere rij niet terugzetten</translation>
    </message>
    <message>
        <source>Use the column&apos;s default</source>
        <translation>De standaardwaarde van de kolom gebruiken</translation>
    </message>
    <message>
        <source>Heal</source>
        <translation>Rechtzetten</translation>
    </message>
    <message>
        <source>Report it</source>
        <translation>Melden</translation>
    </message>
    <message>
        <source>Keep what is live</source>
        <translation>Houden wat live is</translation>
    </message>
    <message>
        <source>Restore chosen columns</source>
        <translation>Gekozen kolommen terugzetten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Go on in spite of it</source>
        <translation>Toch doorgaan</translation>
    </message>
    <message>
        <source>? undecided</source>
        <translation>? onbeslist</translation>
    </message>
    <message>
        <source>✗ stops the recovery</source>
        <translation>✗ houdt het herstel tegen</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>how a date is written: 11 June 2015</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>how a date without its year is written: 11 June</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d</source>
        <comment>a day whose month is named after it: 11</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>two days</comment>
        <translation>tussen %1 en %2</translation>
    </message>
    <message>
        <source>−%1 %2</source>
        <comment>rows that vanished, and between which days</comment>
        <translation>−%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 since the plan was made.</source>
        <translation>%1 %2 sinds het plan is gemaakt.</translation>
    </message>
    <message>
        <source>Make the plan again; nothing was changed.</source>
        <translation>Maak het plan opnieuw; er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>has disappeared from the database</source>
        <translation>is uit de database verdwenen</translation>
    </message>
    <message>
        <source>has got another primary key</source>
        <translation>heeft een andere primaire sleutel</translation>
    </message>
    <message>
        <source>A step of the plan is incomplete.</source>
        <translation>Een stap van het plan is onvolledig.</translation>
    </message>
    <message>
        <source>%1 and restored %2 would hold the same %3.</source>
        <translation>%1 en de teruggezette rij %2 zouden gelijk zijn in %3.</translation>
    </message>
    <message>
        <source>%1 becomes equal to restored %2 in everything but its number.</source>
        <translation>%1 wordt gelijk aan de teruggezette rij %2, op het nummer na.</translation>
    </message>
    <message>
        <source>%1 would hold the same %2 as %3, which must be unique.</source>
        <translation>%1 zou in %2 gelijk zijn aan %3, en dat moet uniek zijn.</translation>
    </message>
    <message>
        <source>Save the table as CSV in UTF-8.</source>
        <translation>Sla de tabel op als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>The file is not UTF-8.</source>
        <translation>Het bestand is geen UTF-8.</translation>
    </message>
    <message>
        <source>A quote is missing, or there is one too many.</source>
        <translation>Er ontbreekt een aanhalingsteken, of er is er een te veel.</translation>
    </message>
    <message>
        <source>Write CODE=RESOLUTION or CODE:TABLE:KEY=RESOLUTION, for example C2=give-back.</source>
        <translation>Schrijf CODE=RESOLUTION of CODE:TABLE:KEY=RESOLUTION, bijvoorbeeld C2=give-back.</translation>
    </message>
    <message>
        <source>A decision needs a &quot;=&quot;.</source>
        <translation>Een beslissing heeft een “=” nodig.</translation>
    </message>
    <message>
        <source>There is no finding with the code &quot;%1&quot; to decide.</source>
        <translation>Er is geen bevinding met de code “%1” om over te beslissen.</translation>
    </message>
    <message>
        <source>%1 cannot be decided as &quot;%2&quot;; possible: %3.</source>
        <translation>%1 kan niet als “%2” worden beslist; mogelijk: %3.</translation>
    </message>
    <message>
        <source>was deleted</source>
        <translation>is verwijderd</translation>
    </message>
    <message>
        <source>vanished record</source>
        <translation>verdwenen record</translation>
    </message>
    <message>
        <source>partly vanished record</source>
        <translation>deels verdwenen record</translation>
    </message>
    <message>
        <source>severed link</source>
        <translation>verbroken koppeling</translation>
    </message>
    <message>
        <source>vanished related row</source>
        <translation>verdwenen bijbehorende rij</translation>
    </message>
    <message>
        <source>re-created record</source>
        <translation>opnieuw aangemaakt record</translation>
    </message>
    <message>
        <source>drifted record</source>
        <translation>verschoven record</translation>
    </message>
    <message>
        <source>reused id</source>
        <translation>hergebruikt id</translation>
    </message>
    <message>
        <source>lost parent</source>
        <translation>verloren ouder</translation>
    </message>
    <message>
        <source>collision after re-pointing</source>
        <translation>botsing na omleiden</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>past niet</translation>
    </message>
    <message>
        <source>dangling reference</source>
        <translation>zwevende verwijzing</translation>
    </message>
    <message>
        <source>violated rule</source>
        <translation>geschonden regel</translation>
    </message>
    <message>
        <source>changed since the snapshot</source>
        <translation>gewijzigd sinds de momentopname</translation>
    </message>
    <message>
        <source>triggers</source>
        <translation>triggers</translation>
    </message>
    <message>
        <source>no transactions</source>
        <translation>geen transacties</translation>
    </message>
    <message>
        <source>deleting cascades</source>
        <translation>verwijderen werkt door</translation>
    </message>
    <message>
        <source>missing privileges</source>
        <translation>ontbrekende rechten</translation>
    </message>
    <message>
        <source>replica or read-only</source>
        <translation>replica of alleen-lezen</translation>
    </message>
    <message>
        <source>wrong database</source>
        <translation>verkeerde database</translation>
    </message>
    <message>
        <source>damaged snapshot</source>
        <translation>beschadigde momentopname</translation>
    </message>
    <message>
        <source>left out by decision</source>
        <translation>weggelaten op beslissing</translation>
    </message>
    <message>
        <source>the snapshot does not have this column yet.</source>
        <translation>de momentopname heeft deze kolom nog niet.</translation>
    </message>
    <message>
        <source>the live table does not have this column any more, the snapshot has the value &quot;%1&quot;.</source>
        <translation>de live tabel heeft deze kolom niet meer, de momentopname heeft de waarde “%1”.</translation>
    </message>
    <message>
        <source>Writing to %1 fires the trigger %2; Rowback cannot foresee what it does.</source>
        <translation>Schrijven naar %1 activeert de trigger %2; Rowback kan niet voorzien wat die doet.</translation>
    </message>
    <message>
        <source>The table %1 (%2) knows no transactions, so nothing could be taken back. Convert it to InnoDB first.</source>
        <translation>De tabel %1 (%2) kent geen transacties, dus niets zou kunnen worden teruggedraaid. Zet ze eerst om naar InnoDB.</translation>
    </message>
    <message>
        <source>This user may not write to %1. Grant SELECT, INSERT, UPDATE and DELETE on it, or connect as another user.</source>
        <translation>Deze gebruiker mag niet naar %1 schrijven. Verleen er SELECT, INSERT, UPDATE en DELETE op, of maak verbinding als een andere gebruiker.</translation>
    </message>
    <message>
        <source>The plan deletes rows of %1, and the database would silently delete or change rows of %2 with them.</source>
        <translation>Het plan verwijdert rijen van %1, en de database zou daarmee stilzwijgend rijen van %2 verwijderen of wijzigen.</translation>
    </message>
    <message>
        <source>%1 of the snapshot&apos;s %2 rows and %3 of its tables are not in this database. Is it the right one?</source>
        <translation>%1 van de %2 rijen van de momentopname en %3 van de tabellen zijn niet in deze database. Is dit de juiste?</translation>
    </message>
    <message>
        <source>This server copies another one. Restore there, and the rows come here by themselves.</source>
        <translation>Deze server kopieert een andere. Zet daar terug, dan komen de rijen vanzelf hier.</translation>
    </message>
    <message>
        <source>The snapshot&apos;s table %1 could not be read completely, so what vanished from it is not certain.</source>
        <translation>De tabel %1 van de momentopname kon niet volledig worden gelezen, dus wat eruit is verdwenen staat niet vast.</translation>
    </message>
    <message>
        <source>The journal was changed by hand, or damaged.</source>
        <translation>Het journaal is met de hand gewijzigd, of beschadigd.</translation>
    </message>
    <message>
        <source>Take it from a backup; what it says now must not be run.</source>
        <translation>Haal het uit een back-up; wat er nu in staat, mag niet worden uitgevoerd.</translation>
    </message>
    <message>
        <source>This is not a journal of Rowback.</source>
        <translation>Dit is geen journaal van Rowback.</translation>
    </message>
    <message>
        <source>Name a file that the command “inject” wrote.</source>
        <translation>Noem een bestand dat de opdracht “inject” heeft geschreven.</translation>
    </message>
    <message>
        <source>The journal is of version %1, and this Rowback reads version %2.</source>
        <translation>Het journaal is van versie %1, en deze Rowback leest versie %2.</translation>
    </message>
    <message>
        <source>Undo with the Rowback that injected.</source>
        <translation>Maak ongedaan met de Rowback die de injectie deed.</translation>
    </message>
    <message>
        <source>The injection never reached COMMIT: there is nothing to undo.</source>
        <translation>De injectie heeft COMMIT nooit bereikt: er is niets ongedaan te maken.</translation>
    </message>
    <message>
        <source>The injection was undone already, at %1.</source>
        <translation>De injectie is al ongedaan gemaakt, op %1.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Dit bestand bestaat niet.</translation>
    </message>
    <message>
        <source>Name the journal of an injection.</source>
        <translation>Noem het journaal van een injectie.</translation>
    </message>
    <message>
        <source>The journal cannot be opened.</source>
        <translation>Het journaal kan niet worden geopend.</translation>
    </message>
    <message>
        <source>Look at the rights of the file.</source>
        <translation>Kijk naar de rechten van het bestand.</translation>
    </message>
    <message>
        <source>The journal cannot be written.</source>
        <translation>Het journaal kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>Make room, or name a file in another folder with --journal.</source>
        <translation>Maak ruimte, of noem met --journal een bestand in een andere map.</translation>
    </message>
    <message>
        <source>There is a file of the journal&apos;s name already.</source>
        <translation>Er is al een bestand met de naam van het journaal.</translation>
    </message>
    <message>
        <source>Name another file: a journal is never overwritten.</source>
        <translation>Noem een ander bestand: een journaal wordt nooit overschreven.</translation>
    </message>
    <message>
        <source>The field “%1” is missing or not what it must be.</source>
        <translation>Het veld “%1” ontbreekt of is niet wat het moet zijn.</translation>
    </message>
    <message>
        <source>This is not a JSON object.</source>
        <translation>Dit is geen JSON-object.</translation>
    </message>
    <message>
        <source>The text has %1 characters, the column takes %2.</source>
        <translation>De tekst heeft %1 tekens, de kolom kan er %2 bevatten.</translation>
    </message>
    <message>
        <source>The column&apos;s character set cannot hold every character of the text.</source>
        <translation>De tekenset van de kolom kan niet elk teken van de tekst bevatten.</translation>
    </message>
    <message>
        <source>The column holds integers, the snapshot has the text &quot;%1&quot;.</source>
        <translation>De kolom bevat gehele getallen, de momentopname heeft de tekst “%1”.</translation>
    </message>
    <message>
        <source>The number %1 is out of the column&apos;s range.</source>
        <translation>Het getal %1 valt buiten het bereik van de kolom.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no decimal number.</source>
        <translation>“%1” is geen decimaal getal.</translation>
    </message>
    <message>
        <source>The number %1 has more digits than the column takes.</source>
        <translation>Het getal %1 heeft meer cijfers dan de kolom kan bevatten.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date that the column can hold.</source>
        <translation>“%1” is geen datum die de kolom kan bevatten.</translation>
    </message>
    <message>
        <source>The snapshot has no value, and the column must have one.</source>
        <translation>De momentopname heeft geen waarde, en de kolom moet er een hebben.</translation>
    </message>
    <message>
        <source>The live database does not know the content type %1.</source>
        <translation>De live database kent het inhoudstype %1 niet.</translation>
    </message>
    <message>
        <source>Reading what vanished</source>
        <translation>Lezen wat is verdwenen</translation>
    </message>
    <message>
        <source>%1 now has the value that goes back to %2: %3.</source>
        <translation>%1 heeft nu de waarde die teruggaat naar %2: %3.</translation>
    </message>
    <message>
        <source>%1 refers to %2, which will not exist.</source>
        <translation>%1 verwijst naar %2, maar dat zal niet bestaan.</translation>
    </message>
    <message>
        <source>The plan was changed by hand, or damaged on its way.</source>
        <translation>Het plan is met de hand gewijzigd, of onderweg beschadigd.</translation>
    </message>
    <message>
        <source>Make a new plan, and decide with --decide and --remap.</source>
        <translation>Maak een nieuw plan, en beslis met --decide en --remap.</translation>
    </message>
    <message>
        <source>This is not a plan of Rowback.</source>
        <translation>Dit is geen plan van Rowback.</translation>
    </message>
    <message>
        <source>Name a file that the command “plan” wrote.</source>
        <translation>Noem een bestand dat de opdracht “plan” heeft geschreven.</translation>
    </message>
    <message>
        <source>The plan is of version %1, and this Rowback reads version %2.</source>
        <translation>Het plan is van versie %1, en deze Rowback leest versie %2.</translation>
    </message>
    <message>
        <source>Make a new plan with this Rowback.</source>
        <translation>Maak een nieuw plan met deze Rowback.</translation>
    </message>
    <message>
        <source>The plan ends too early.</source>
        <translation>Het plan eindigt te vroeg.</translation>
    </message>
    <message>
        <source>The list “%1” must begin here.</source>
        <translation>De lijst “%1” moet hier beginnen.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>regel %1</translation>
    </message>
    <message>
        <source>The profile has no reading &quot;%1&quot; of its rules.</source>
        <translation>Het profiel heeft geen lezing “%1” van zijn regels.</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>Het heeft: %1.</translation>
    </message>
    <message>
        <source>The database has no table &quot;%1&quot;.</source>
        <translation>De database heeft geen tabel “%1”.</translation>
    </message>
    <message>
        <source>No row of %1 with the key %2 has vanished.</source>
        <translation>Er is geen rij van %1 met de sleutel %2 verdwenen.</translation>
    </message>
    <message>
        <source>The command compare lists what vanished.</source>
        <translation>De opdracht compare laat zien wat is verdwenen.</translation>
    </message>
    <message>
        <source>No finding %1 of %2 %3 can be decided as %4.</source>
        <translation>Geen bevinding %1 van %2 %3 kan worden beslist als %4.</translation>
    </message>
    <message>
        <source>The plan&apos;s findings say what there is to decide.</source>
        <translation>De bevindingen van het plan zeggen wat er te beslissen is.</translation>
    </message>
    <message>
        <source>No table has a column &quot;%1&quot;.</source>
        <translation>Geen tabel heeft een kolom “%1”.</translation>
    </message>
    <message>
        <source>The plan&apos;s findings list the columns that differ.</source>
        <translation>De bevindingen van het plan noemen de kolommen die verschillen.</translation>
    </message>
    <message>
        <source>(to which %1 refers) was deleted</source>
        <translation>(waarnaar %1 verwijst) is verwijderd</translation>
    </message>
    <message>
        <source>was inserted by somebody else</source>
        <translation>is door iemand anders ingevoegd</translation>
    </message>
    <message>
        <source>has taken a value (%1) that a restored row needs</source>
        <translation>heeft een waarde gekregen (%1) die een teruggezette rij nodig heeft</translation>
    </message>
    <message>
        <source>was changed (column %1)</source>
        <translation>is gewijzigd (kolom %1)</translation>
    </message>
    <message>
        <source>It did so before it was there, and the database does not allow that any more. Nothing was changed.</source>
        <translation>Dat deed ze al voordat die er was, en de database staat dat niet meer toe. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>Somebody may have tied it since the plan was made: make the plan again. Nothing was changed.</source>
        <translation>Misschien is de koppeling hersteld sinds het plan is gemaakt: maak het plan opnieuw. Er is niets gewijzigd.</translation>
    </message>
    <message>
        <source>%1 refers to %2, which is to be removed.</source>
        <translation>%1 verwijst naar %2, maar dat moet worden verwijderd.</translation>
    </message>
    <message>
        <source>The profile&apos;s key &quot;%1&quot; must be %2.</source>
        <translation>De sleutel “%1” van het profiel moet %2 zijn.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>een tekst</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>een lijst van teksten</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>een lijst</translation>
    </message>
    <message>
        <source>an object of texts</source>
        <translation>een object van teksten</translation>
    </message>
    <message>
        <source>an object of lists</source>
        <translation>een object van lijsten</translation>
    </message>
    <message>
        <source>a start and an end column</source>
        <translation>een begin- en een eindkolom</translation>
    </message>
    <message>
        <source>&quot;period-within&quot; or &quot;no-cycle&quot;</source>
        <translation>“period-within” of “no-cycle”</translation>
    </message>
    <message>
        <source>The profile has an unknown key &quot;%1&quot;.</source>
        <translation>Het profiel heeft een onbekende sleutel “%1”.</translation>
    </message>
    <message>
        <source>The profile is no JSON object: %1.</source>
        <translation>Het profiel is geen JSON-object: %1.</translation>
    </message>
    <message>
        <source>Mend the file; resources/profiles/README.md says what it may hold.</source>
        <translation>Verbeter het bestand; resources/profiles/README.md zegt wat het mag bevatten.</translation>
    </message>
    <message>
        <source>%1 is there in part only: %2 of its rows are missing.</source>
        <translation>%1 is er maar deels: %2 van de rijen ervan ontbreken.</translation>
    </message>
    <message>
        <source>%1 vanished with what it refers to.</source>
        <translation>%1 verdween met datgene waarnaar het verwijst.</translation>
    </message>
    <message>
        <source>%1 vanished.</source>
        <translation>%1 is verdwenen.</translation>
    </message>
    <message>
        <source>%1 now has the value of vanished %2: %3.</source>
        <translation>%1 heeft nu de waarde van het verdwenen record %2: %3.</translation>
    </message>
    <message>
        <source>%1 looks like vanished %2: the same %3.</source>
        <translation>%1 lijkt op het verdwenen record %2; gelijk: %3.</translation>
    </message>
    <message>
        <source>%1 was entered again for vanished %2: %3.</source>
        <translation>%1 is opnieuw ingevoerd voor het verdwenen record %2: %3.</translation>
    </message>
    <message>
        <source>It bears a value of another vanished record, too.</source>
        <translation>Het draagt ook een waarde van een ander verdwenen record.</translation>
    </message>
    <message>
        <source>The number %1 of vanished %2 belongs to another record now.</source>
        <translation>Het nummer %1 van het verdwenen record %2 hoort nu bij een ander record.</translation>
    </message>
    <message>
        <source>its number belongs to another record now</source>
        <translation>het nummer hoort nu bij een ander record</translation>
    </message>
    <message>
        <source>%1 refers to %2, which is lost, too.</source>
        <translation>%1 verwijst naar %2, en dat is ook verloren.</translation>
    </message>
    <message>
        <source>%1 refers to %2, which neither the snapshot nor the live database has.</source>
        <translation>%1 verwijst naar %2, maar dat staat niet in de momentopname en ook niet in de live database.</translation>
    </message>
    <message>
        <source>%1 lost its link %2.</source>
        <translation>%1 heeft de koppeling %2 verloren.</translation>
    </message>
    <message>
        <source>%1 has changed since the snapshot: %2.</source>
        <translation>%1 is sinds de momentopname gewijzigd: %2.</translation>
    </message>
    <message>
        <source>%1: %2 → %3 goes on to %4, so it becomes %2 → %4.</source>
        <translation>%1: %2 → %3 gaat verder naar %4, dus het wordt %2 → %4.</translation>
    </message>
    <message>
        <source>%1: %2 is remapped more than once.</source>
        <translation>%1: %2 wordt meer dan eens omgenummerd.</translation>
    </message>
    <message>
        <source>%1: %2 → %3 leads round in a circle.</source>
        <translation>%1: %2 → %3 loopt rond in een kring.</translation>
    </message>
    <message>
        <source>%1: both %2 and %3 become %4.</source>
        <translation>%1: zowel %2 als %3 wordt %4.</translation>
    </message>
    <message>
        <source>Mend this row of the remap, or take it out.</source>
        <translation>Verbeter deze rij van de omnummering, of haal ze weg.</translation>
    </message>
    <message>
        <source>named by a person</source>
        <translation>door een persoon opgegeven</translation>
    </message>
    <message>
        <source>The database has no such table with a simple key.</source>
        <translation>Zo’n tabel met een enkelvoudige sleutel heeft de database niet.</translation>
    </message>
    <message>
        <source>%1 is older than the loss and cannot be merged away.</source>
        <translation>%1 is ouder dan het verlies en kan niet in een ander record opgaan.</translation>
    </message>
    <message>
        <source>Both records are live; there is nothing to restore.</source>
        <translation>Beide records zijn live; er is niets terug te zetten.</translation>
    </message>
    <message>
        <source>One of the two must have vanished and the other be live.</source>
        <translation>Een van de twee moet verdwenen zijn en het andere live.</translation>
    </message>
    <message>
        <source>Each line must hold root table, old key, new key, and evidence.</source>
        <translation>Elke regel moet hoofdtabel, oude sleutel, nieuwe sleutel en bewijs bevatten.</translation>
    </message>
    <message>
        <source>The root table or a key is missing or unreadable.</source>
        <translation>De hoofdtabel of een sleutel ontbreekt of is onleesbaar.</translation>
    </message>
    <message>
        <source>The first line must be “root,from,to,evidence”.</source>
        <translation>De eerste regel moet “root,from,to,evidence” zijn.</translation>
    </message>
    <message>
        <source>Checking that nothing has changed since</source>
        <translation>Controleren of er sindsdien niets is gewijzigd</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 schrijven</translation>
    </message>
    <message>
        <source>Reading back what was written</source>
        <translation>Teruglezen wat is geschreven</translation>
    </message>
    <message>
        <source>Everything fits</source>
        <translation>Alles past</translation>
    </message>
    <message>
        <source>left out as asked</source>
        <translation>op verzoek weggelaten</translation>
    </message>
    <message>
        <source>hangs on %1, which stays away</source>
        <translation>hangt aan de rij %1, die wegblijft</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vanished record(s) of %1 stay away.</source>
        <translation>
            <numerusform>%Ln verdwenen record van %1 blijft weg.</numerusform>
            <numerusform>%Ln verdwenen records van %1 blijven weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergelijken</translation>
    </message>
    <message>
        <source>%1 holds %2, which is needed elsewhere, and it cannot be freed meanwhile.</source>
        <translation>%1 bevat %2, dat elders nodig is, en dat kan intussen niet worden vrijgemaakt.</translation>
    </message>
    <message>
        <source>frees the value meanwhile</source>
        <translation>maakt de waarde intussen vrij</translation>
    </message>
    <message>
        <source>%1 and %2 refer to each other, and the database checks that at once.</source>
        <translation>%1 en %2 verwijzen naar elkaar, en de database controleert dat meteen.</translation>
    </message>
    <message>
        <source>closes a ring of references</source>
        <translation>sluit een kring van verwijzingen</translation>
    </message>
    <message>
        <source>%1 was left as it is, because %2.</source>
        <translation>%1 is gelaten zoals het is, want %2.</translation>
    </message>
    <message>
        <source>it belongs to a row that could not be written</source>
        <translation>het hoort bij een rij die niet geschreven kon worden</translation>
    </message>
    <message>
        <source>%1, to which it refers, could not be written</source>
        <translation>%1, waarnaar het verwijst, kon niet geschreven worden</translation>
    </message>
    <message>
        <source>The verification failed: %1 %2.</source>
        <translation>De controle is mislukt: %1 %2.</translation>
    </message>
    <message>
        <source>Everything was rolled back. A trigger or a rule of the database may have changed the row.</source>
        <translation>Alles is teruggedraaid. Misschien heeft een trigger of een regel van de database de rij gewijzigd.</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>is er niet</translation>
    </message>
    <message>
        <source>is still there</source>
        <translation>is er nog</translation>
    </message>
    <message>
        <source>holds another value in column %1 than was written</source>
        <translation>bevat in kolom %1 een andere waarde dan is geschreven</translation>
    </message>
    <message>
        <source>refers to %1, which does not exist</source>
        <translation>verwijst naar %1, maar dat bestaat niet</translation>
    </message>
    <message>
        <source>has %1 rows instead of %2</source>
        <translation>heeft %1 rijen in plaats van %2</translation>
    </message>
    <message>
        <source>Lino&apos;s loader would print:</source>
        <translation>De lader van Lino zou melden:</translation>
    </message>
    <message>
        <source>A PDF cannot be laid out in this program.</source>
        <translation>In dit programma kan geen PDF worden opgemaakt.</translation>
    </message>
    <message>
        <source>Write HTML and print it.</source>
        <translation>Schrijf HTML en druk dat af.</translation>
    </message>
    <message>
        <source>vanished</source>
        <translation>verdwenen</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>re-created</source>
        <translation>opnieuw aangemaakt</translation>
    </message>
    <message>
        <source>original</source>
        <translation>origineel</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>teruggezet</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>ouder</translation>
    </message>
    <message>
        <source>refers to it</source>
        <translation>verwijst ernaar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role of a row, its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: snapshot %2 | live now %3 | after %4</source>
        <translation>%1: momentopname %2 | nu live %3 | daarna %4</translation>
    </message>
    <message>
        <source>Nothing was written: this is a plan.</source>
        <translation>Er is niets geschreven: dit is een plan.</translation>
    </message>
    <message>
        <source>Rehearsed at %1: everything fits, nothing was written.</source>
        <translation>Proefrun op %1: alles past, er is niets geschreven.</translation>
    </message>
    <message numerus="yes">
        <source>Rehearsed at %1: %Ln row(s) do not fit, nothing was written.</source>
        <translation>
            <numerusform>Proefrun op %1: %Ln rij past niet, er is niets geschreven.</numerusform>
            <numerusform>Proefrun op %1: %Ln rijen passen niet, er is niets geschreven.</numerusform>
        </translation>
    </message>
    <message>
        <source>Committed at %1.</source>
        <translation>Vastgelegd op %1.</translation>
    </message>
    <message numerus="yes">
        <source>Committed at %1, without %Ln row(s).</source>
        <translation>
            <numerusform>Vastgelegd op %1, zonder %Ln rij.</numerusform>
            <numerusform>Vastgelegd op %1, zonder %Ln rijen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rolled back: %1</source>
        <translation>Teruggedraaid: %1</translation>
    </message>
    <message>
        <source>Cancelled at %1 and rolled back: nothing was written.</source>
        <translation>Op %1 geannuleerd en teruggedraaid: er is niets geschreven.</translation>
    </message>
    <message>
        <source>Undone at %1: the injection was taken back.</source>
        <translation>Op %1 ongedaan gemaakt: de injectie is teruggedraaid.</translation>
    </message>
    <message>
        <source>It is not known whether COMMIT went through: the connection was lost, or the program ended.</source>
        <translation>Het is niet bekend of COMMIT is gelukt: de verbinding is verbroken, of het programma is gestopt.</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Momentopname</translation>
    </message>
    <message>
        <source>Snapshot&apos;s place</source>
        <translation>Plaats van de momentopname</translation>
    </message>
    <message>
        <source>Snapshot taken</source>
        <translation>Momentopname gemaakt op</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <source>Planned at</source>
        <translation>Plan gemaakt op</translation>
    </message>
    <message>
        <source>Planned by</source>
        <translation>Plan gemaakt door</translation>
    </message>
    <message>
        <source>Plan&apos;s hash</source>
        <translation>Hash van het plan</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journaal</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fout</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Mislukking</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelaten</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bevestigd</translation>
    </message>
    <message>
        <source>The original is there, so a loader refuses a second one.</source>
        <translation>Het origineel is er, dus weigert een lader een tweede.</translation>
    </message>
    <message>
        <source>decided by a person</source>
        <translation>door een persoon beslist</translation>
    </message>
    <message>
        <source>by default</source>
        <translation>standaard</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>Te doen</translation>
    </message>
    <message>
        <source>Done, unless COMMIT failed</source>
        <translation>Gedaan, tenzij COMMIT mislukt is</translation>
    </message>
    <message>
        <source>Done and taken back</source>
        <translation>Gedaan en teruggedraaid</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>ingevoegd</translation>
    </message>
    <message>
        <source>re-pointed</source>
        <translation>omgeleid</translation>
    </message>
    <message>
        <source>re-linked</source>
        <translation>opnieuw gekoppeld</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>bijgewerkt</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>verwijderd</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Bevinding</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslissing</translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>door een persoon</translation>
    </message>
    <message>
        <source>by nobody yet</source>
        <translation>nog door niemand</translation>
    </message>
    <message>
        <source>Root table</source>
        <translation>Hoofdtabel</translation>
    </message>
    <message>
        <source>from</source>
        <translation>van</translation>
    </message>
    <message>
        <source>to</source>
        <translation>naar</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Voorgesteld door</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Verwijzingen</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>een persoon</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Niets.</translation>
    </message>
    <message>
        <source>Rowback: report on a recovery</source>
        <translation>Rowback: rapport over een herstel</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Vraagt aandacht</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Verklaard</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslissingen</translation>
    </message>
    <message>
        <source>Remap</source>
        <translation>Omnummering</translation>
    </message>
    <message>
        <source>As a loader of that time spelled it</source>
        <translation>Zoals een lader uit die tijd het spelde</translation>
    </message>
    <message>
        <source>The same lines as a loader under Python 2 wrote them, to search a log for.</source>
        <translation>Dezelfde regels zoals een lader onder Python 2 ze schreef, om er een logboek op te doorzoeken.</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>code, finding, table</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1: not decided yet</source>
        <translation>%1: nog niet beslist</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>finding, decision, by whom</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln × %2, %3</source>
        <comment>finding, decision, by whom</comment>
        <translation>
            <numerusform>%1: %Ln × %2, %3</numerusform>
            <numerusform>%1: %Ln × %2, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Sleutels</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolommen</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>Verklaard door</translation>
    </message>
    <message>
        <source>The report&apos;s name does not say which format it has.</source>
        <translation>De naam van het rapport zegt niet welk formaat het heeft.</translation>
    </message>
    <message>
        <source>There is no report in the format “%1”.</source>
        <translation>Er is geen rapport in het formaat “%1”.</translation>
    </message>
    <message>
        <source>End the name in .html, .pdf, .md, .txt, .csv or .json.</source>
        <translation>Laat de naam eindigen op .html, .pdf, .md, .txt, .csv of .json.</translation>
    </message>
    <message>
        <source>This is no ordinary file.</source>
        <translation>Dit is geen gewoon bestand.</translation>
    </message>
    <message>
        <source>Name a file to write to.</source>
        <translation>Noem een bestand om naar te schrijven.</translation>
    </message>
    <message>
        <source>There is no such folder to write to.</source>
        <translation>De map om naar te schrijven bestaat niet.</translation>
    </message>
    <message>
        <source>Make it, or name another.</source>
        <translation>Maak die, of noem een andere.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Het bestand kan niet worden geschreven.</translation>
    </message>
    <message>
        <source>Make room, or name a file in a folder where you may write.</source>
        <translation>Maak ruimte, of noem een bestand in een map waar u mag schrijven.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Het bestand kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>The connection was lost while rolling back; the server rolls back by itself: %1</source>
        <translation>De verbinding werd verbroken tijdens het terugdraaien; de server draait zelf terug: %1</translation>
    </message>
    <message>
        <source>This is not the database that the plan was made for (%1).</source>
        <translation>Dit is niet de database waarvoor het plan is gemaakt (%1).</translation>
    </message>
    <message>
        <source>Name that one, or make a plan for this one.</source>
        <translation>Noem die, of maak een plan voor deze.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) are undecided. %1</source>
        <translation>
            <numerusform>%Ln bevinding is onbeslist. %1</numerusform>
            <numerusform>%Ln bevindingen zijn onbeslist. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide them (plan --decide CODE=RESOLUTION) and make the plan again.</source>
        <translation>Beslis erover (plan --decide CODE=RESOLUTION) en maak het plan opnieuw.</translation>
    </message>
    <message>
        <source>If that is meant, make the plan with --confirm %1.</source>
        <translation>Is dat de bedoeling, maak het plan dan met --confirm %1.</translation>
    </message>
    <message>
        <source>The connection died inside COMMIT; a new one found everything written.</source>
        <translation>De verbinding viel weg tijdens COMMIT; via een nieuwe bleek alles geschreven te zijn.</translation>
    </message>
    <message>
        <source>A journal is never overwritten; name another file.</source>
        <translation>Een journaal wordt nooit overschreven; noem een ander bestand.</translation>
    </message>
    <message>
        <source>To commit the others, repeat with --confirm %1.</source>
        <translation>Herhaal met --confirm %1 om de andere vast te leggen.</translation>
    </message>
    <message>
        <source>The database holds no tables.</source>
        <translation>De database bevat geen tabellen.</translation>
    </message>
    <message>
        <source>The database holds none of the snapshot&apos;s tables.</source>
        <translation>De database bevat geen van de tabellen van de momentopname.</translation>
    </message>
    <message>
        <source>Look whether its address leads to the database you mean.</source>
        <translation>Kijk of het adres naar de bedoelde database leidt.</translation>
    </message>
    <message>
        <source>The database is called &quot;%1&quot;, not &quot;%2&quot;.</source>
        <translation>De database heet “%1”, niet “%2”.</translation>
    </message>
    <message>
        <source>Look whether this is the database you mean.</source>
        <translation>Kijk of dit de bedoelde database is.</translation>
    </message>
    <message>
        <source>There are no snapshots on both sides of %1.</source>
        <translation>Er zijn geen momentopnamen aan beide kanten van %1.</translation>
    </message>
    <message>
        <source>A series is what vanished between two snapshots of one folder.</source>
        <translation>Een reeks is wat tussen twee momentopnamen van één map is verdwenen.</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;.</source>
        <translation>Er is geen profiel “%1”.</translation>
    </message>
    <message>
        <source>Known are: %1; or name a file.</source>
        <translation>Bekend zijn: %1; of noem een bestand.</translation>
    </message>
    <message>
        <source>Choose a file that Rowback saved (.rowback).</source>
        <translation>Kies een bestand dat Rowback heeft opgeslagen (.rowback).</translation>
    </message>
    <message>
        <source>The saved recovery is damaged.</source>
        <translation>Het opgeslagen herstel is beschadigd.</translation>
    </message>
    <message>
        <source>This is no saved recovery.</source>
        <translation>Dit is geen opgeslagen herstel.</translation>
    </message>
    <message>
        <source>Another version of Rowback saved this recovery.</source>
        <translation>Een andere versie van Rowback heeft dit herstel opgeslagen.</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>Het bestand kon niet worden geschreven: %1.</translation>
    </message>
    <message>
        <source>Look at the folder&apos;s permissions and the free space.</source>
        <translation>Kijk naar de rechten van de map en de vrije ruimte.</translation>
    </message>
    <message>
        <source>Writing rows</source>
        <translation>Rijen schrijven</translation>
    </message>
    <message>
        <source>There is no such row.</source>
        <translation>Deze rij bestaat niet.</translation>
    </message>
    <message>
        <source>This column does not refer to another row.</source>
        <translation>Deze kolom verwijst niet naar een andere rij.</translation>
    </message>
    <message>
        <source>This cell refers to no row: it is NULL.</source>
        <translation>Deze cel verwijst naar geen rij: ze is NULL.</translation>
    </message>
    <message>
        <source>Looking for who refers to it</source>
        <translation>Zoeken wie ernaar verwijst</translation>
    </message>
    <message>
        <source>No temporary file can be made.</source>
        <translation>Er is geen tijdelijk bestand te maken.</translation>
    </message>
    <message>
        <source>The archive has no end: it was cut off, and files may be missing.</source>
        <translation>Het archief heeft geen einde: het is afgekapt, en er kunnen bestanden ontbreken.</translation>
    </message>
    <message>
        <source>This name leads out of the archive; not read.</source>
        <translation>Deze naam leidt buiten het archief; niet gelezen.</translation>
    </message>
    <message>
        <source>This is not a regular file; not read.</source>
        <translation>Dit is geen gewoon bestand; niet gelezen.</translation>
    </message>
    <message>
        <source>This file is damaged: it does not have the checksum that the archive tells.</source>
        <translation>Dit bestand is beschadigd: het heeft niet de controlesom die het archief opgeeft.</translation>
    </message>
    <message>
        <source>The archive has it twice; the last one was read.</source>
        <translation>Het staat twee keer in het archief; het laatste is gelezen.</translation>
    </message>
    <message>
        <source>The archive cannot be unpacked into %1.</source>
        <translation>Het archief kan niet in %1 worden uitgepakt.</translation>
    </message>
    <message>
        <source>Make room there, or set TMPDIR to another folder.</source>
        <translation>Maak daar ruimte, of stel TMPDIR in op een andere map.</translation>
    </message>
    <message>
        <source>The unpacked archive cannot be mapped.</source>
        <translation>Het uitgepakte archief kan niet worden geladen.</translation>
    </message>
    <message>
        <source>The archive holds another dump here; it was not read.</source>
        <translation>Het archief bevat hier nog een dump; die is niet gelezen.</translation>
    </message>
    <message>
        <source>The file %1 is missing.</source>
        <translation>Het bestand %1 ontbreekt.</translation>
    </message>
    <message>
        <source>%1 cannot be read as an archive.</source>
        <translation>%1 kan niet als archief worden gelezen.</translation>
    </message>
    <message>
        <source>It may be damaged, not complete, or protected by a password.</source>
        <translation>Misschien is het beschadigd, onvolledig of met een wachtwoord beveiligd.</translation>
    </message>
    <message>
        <source>%1 unpacks to far more than a snapshot could hold; it was not read.</source>
        <translation>%1 wordt uitgepakt veel groter dan een momentopname kan zijn; het is niet gelezen.</translation>
    </message>
    <message>
        <source>If it is a real one, unpack it and open the folder.</source>
        <translation>Is het een echte, pak ze dan uit en open de map.</translation>
    </message>
    <message>
        <source>a comma or bracket is missing</source>
        <translation>er ontbreekt een komma of haakje</translation>
    </message>
    <message>
        <source>the file ends in the middle of a row</source>
        <translation>het bestand eindigt midden in een rij</translation>
    </message>
    <message>
        <source>the row has %1 values instead of %2</source>
        <translation>de rij heeft %1 waarden in plaats van %2</translation>
    </message>
    <message>
        <source>the row has more than %1 values</source>
        <translation>de rij heeft meer dan %1 waarden</translation>
    </message>
    <message>
        <source>create_%1() has no free parameter %2</source>
        <translation>create_%1() heeft geen vrije parameter %2</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; is not known</source>
        <translation>de naam “%1” is niet bekend</translation>
    </message>
    <message>
        <source>a text has an escape that is not understood</source>
        <translation>een tekst bevat een escape die niet wordt begrepen</translation>
    </message>
    <message>
        <source>%1 is not a folder that can be read.</source>
        <translation>%1 is geen map die kan worden gelezen.</translation>
    </message>
    <message>
        <source>it does not have a text for each language</source>
        <translation>het heeft niet voor elke taal een tekst</translation>
    </message>
    <message>
        <source>this is not a decimal number</source>
        <translation>dit is geen decimaal getal</translation>
    </message>
    <message>
        <source>this is not a model</source>
        <translation>dit is geen model</translation>
    </message>
    <message>
        <source>There is a list of texts, but the dump has one language; the first text is taken.</source>
        <translation>Er is een lijst van teksten, maar de dump heeft één taal; de eerste tekst wordt genomen.</translation>
    </message>
    <message>
        <source>There is a list where one value is expected; it is kept as it is.</source>
        <translation>Er is een lijst waar één waarde wordt verwacht; ze blijft zoals ze is.</translation>
    </message>
    <message>
        <source>The create function was edited by hand; it drops this row.</source>
        <translation>De create-functie is met de hand bewerkt; ze laat deze rij vallen.</translation>
    </message>
    <message>
        <source>something follows it on its line</source>
        <translation>er volgt nog iets op de regel</translation>
    </message>
    <message>
        <source>a text or a bracket is not closed</source>
        <translation>een tekst of een haakje is niet afgesloten</translation>
    </message>
    <message>
        <source>There is a NUL byte, which no Python file has.</source>
        <translation>Er is een NUL-byte, en die heeft geen enkel Python-bestand.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8 from here on; it is read in the Windows code page 1252.</source>
        <translation>Het bestand is vanaf hier niet in UTF-8; het wordt gelezen in de Windows-codetabel 1252.</translation>
    </message>
    <message>
        <source>The row was not understood: %1.</source>
        <translation>De rij is niet begrepen: %1.</translation>
    </message>
    <message>
        <source>this statement does not belong into a data file</source>
        <translation>deze instructie hoort niet in een gegevensbestand</translation>
    </message>
    <message>
        <source>A row is switched off by hand.</source>
        <translation>Een rij is met de hand uitgeschakeld.</translation>
    </message>
    <message>
        <source>a bracket is missing</source>
        <translation>er ontbreekt een haakje</translation>
    </message>
    <message>
        <source>only rows can be saved</source>
        <translation>alleen rijen kunnen worden opgeslagen</translation>
    </message>
    <message>
        <source>The data file stops here.</source>
        <translation>Het gegevensbestand stopt hier.</translation>
    </message>
    <message>
        <source>the script has no function create_%1()</source>
        <translation>het script heeft geen functie create_%1()</translation>
    </message>
    <message>
        <source>a text is longer than 1 GiB</source>
        <translation>een tekst is langer dan 1 GiB</translation>
    </message>
    <message>
        <source>The row with key %1 was there before, at %2.</source>
        <translation>De rij met sleutel %1 kwam al eerder voor, op %2.</translation>
    </message>
    <message>
        <source>Another row with key %1 was there before, at %2.</source>
        <translation>Een andere rij met sleutel %1 kwam al eerder voor, op %2.</translation>
    </message>
    <message>
        <source>In all, %1 rows have a key that was there before.</source>
        <translation>In totaal hebben %1 rijen een sleutel die al eerder voorkwam.</translation>
    </message>
    <message>
        <source>%1 cannot be computed with these values</source>
        <translation>%1 kan met deze waarden niet worden berekend</translation>
    </message>
    <message>
        <source>an expression takes too many steps</source>
        <translation>een uitdrukking kost te veel stappen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a dictionary of the script</source>
        <translation>“%1” is geen woordenboek van het script</translation>
    </message>
    <message>
        <source>functions call each other too deeply</source>
        <translation>functies roepen elkaar te diep aan</translation>
    </message>
    <message>
        <source>the function &quot;%1&quot; is not known</source>
        <translation>de functie “%1” is niet bekend</translation>
    </message>
    <message>
        <source>a text is not closed</source>
        <translation>een tekst is niet afgesloten</translation>
    </message>
    <message>
        <source>the file ends in the middle of a statement</source>
        <translation>het bestand eindigt midden in een instructie</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood here</source>
        <translation>“%1” wordt hier niet begrepen</translation>
    </message>
    <message>
        <source>brackets or operators are nested deeper than %1</source>
        <translation>haakjes of operatoren zijn dieper genest dan %1</translation>
    </message>
    <message>
        <source>a chain of comparisons is not understood</source>
        <translation>een keten van vergelijkingen wordt niet begrepen</translation>
    </message>
    <message>
        <source>%1 is outside of the dump; it was not read.</source>
        <translation>%1 ligt buiten de dump; het is niet gelezen.</translation>
    </message>
    <message>
        <source>%1 is a link that leads out of the dump; it was not read.</source>
        <translation>%1 is een koppeling die buiten de dump leidt; ze is niet gelezen.</translation>
    </message>
    <message>
        <source>%1 is not a regular file; it was not read.</source>
        <translation>%1 is geen gewoon bestand; het is niet gelezen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Het bestand %1 kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be mapped.</source>
        <translation>Het bestand %1 kan niet worden geladen.</translation>
    </message>
    <message>
        <source>%1 more problems of this kind were found here.</source>
        <translation>Hier zijn nog %1 problemen van deze soort gevonden.</translation>
    </message>
    <message>
        <source>This statement of the script was not interpreted.</source>
        <translation>Deze instructie van het script is niet geïnterpreteerd.</translation>
    </message>
    <message>
        <source>The model of %1 was not understood.</source>
        <translation>Het model van %1 is niet begrepen.</translation>
    </message>
    <message>
        <source>The script gives %1 another meaning.</source>
        <translation>Het script geeft %1 een andere betekenis.</translation>
    </message>
    <message>
        <source>This function is defined twice; the last one counts.</source>
        <translation>Deze functie is twee keer gedefinieerd; de laatste telt.</translation>
    </message>
    <message>
        <source>The languages in bv2kw() were not understood.</source>
        <translation>De talen in bv2kw() zijn niet begrepen.</translation>
    </message>
    <message>
        <source>The function dt() was not understood; datetimes may be wrong.</source>
        <translation>De functie dt() is niet begrepen; datums met tijd kunnen verkeerd zijn.</translation>
    </message>
    <message>
        <source>This statement was not interpreted; rows may be missing.</source>
        <translation>Deze instructie is niet geïnterpreteerd; er kunnen rijen ontbreken.</translation>
    </message>
    <message>
        <source>The function %1() does not exist.</source>
        <translation>De functie %1() bestaat niet.</translation>
    </message>
    <message>
        <source>The script stops here.</source>
        <translation>Het script stopt hier.</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Sorteren</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>%1 does not have a text for each language</source>
        <translation>%1 heeft niet voor elke taal een tekst</translation>
    </message>
    <message>
        <source>The script takes create functions from another one, which was not read.</source>
        <translation>Het script neemt create-functies uit een ander script, dat niet is gelezen.</translation>
    </message>
    <message>
        <source>The file %1 is switched off by hand.</source>
        <translation>Het bestand %1 is met de hand uitgeschakeld.</translation>
    </message>
    <message>
        <source>The function %1() is not called; its rows were not read.</source>
        <translation>De functie %1() wordt niet aangeroepen; de rijen ervan zijn niet gelezen.</translation>
    </message>
    <message>
        <source>The function create_%1() was not understood from here on; the rows are given as they stand in the file.</source>
        <translation>De functie create_%1() is vanaf hier niet begrepen; de rijen worden gegeven zoals ze in het bestand staan.</translation>
    </message>
    <message>
        <source>There is no file or folder %1.</source>
        <translation>Er is geen bestand of map %1.</translation>
    </message>
    <message>
        <source>%1 is neither a folder nor a regular file.</source>
        <translation>%1 is geen map en ook geen gewoon bestand.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>Ask for the permission to read it.</source>
        <translation>Vraag om toestemming om het te lezen.</translation>
    </message>
    <message>
        <source>A dump is a folder with a file restore.py.</source>
        <translation>Een dump is een map met een bestand restore.py.</translation>
    </message>
    <message>
        <source>There is a NUL byte, which no Python file has; the script was read up to there.</source>
        <translation>Er is een NUL-byte, en die heeft geen enkel Python-bestand; het script is tot daar gelezen.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8; it is read in the Windows code page 1252.</source>
        <translation>Het bestand is niet in UTF-8; het wordt gelezen in de Windows-codetabel 1252.</translation>
    </message>
    <message>
        <source>%1 is not a dump: its script has no create functions.</source>
        <translation>%1 is geen dump: het script ervan heeft geen create-functies.</translation>
    </message>
    <message>
        <source>The script reads no rows at all: it is not complete, or everything is switched off.</source>
        <translation>Het script leest helemaal geen rijen: het is onvolledig, of alles is uitgeschakeld.</translation>
    </message>
    <message>
        <source>Reading the snapshot</source>
        <translation>De momentopname lezen</translation>
    </message>
    <message>
        <source>%1 has too many data files.</source>
        <translation>%1 heeft te veel gegevensbestanden.</translation>
    </message>
    <message>
        <source>The data file is empty.</source>
        <translation>Het gegevensbestand is leeg.</translation>
    </message>
    <message>
        <source>%1 lies outside of the dump&apos;s folder.</source>
        <translation>%1 ligt buiten de map van de dump.</translation>
    </message>
    <message>
        <source>The script reads no file of this table.</source>
        <translation>Het script leest geen bestand van deze tabel.</translation>
    </message>
    <message>
        <source>The file of this table has neither rows nor their number; it may be cut off.</source>
        <translation>Het bestand van deze tabel bevat geen rijen en ook niet hun aantal; misschien is het afgekapt.</translation>
    </message>
    <message>
        <source>This data file is not named by the script; it was not read.</source>
        <translation>Dit gegevensbestand wordt niet genoemd in het script; het is niet gelezen.</translation>
    </message>
    <message>
        <source>The dump says that the table has %1 rows; %2 were found.</source>
        <translation>De dump zegt dat de tabel %1 rijen heeft; er zijn er %2 gevonden.</translation>
    </message>
    <message>
        <source>Column %1 is left out by hand: create_%2() drops it.</source>
        <translation>Kolom %1 is met de hand weggelaten: create_%2() laat ze vallen.</translation>
    </message>
    <message>
        <source>The rows of create_%1() go to the table %2.</source>
        <translation>De rijen van create_%1() gaan naar de tabel %2.</translation>
    </message>
    <message>
        <source>There is no key in &quot;%1&quot;.</source>
        <translation>Er staat geen sleutel in “%1”.</translation>
    </message>
    <message>
        <source>Write TABLE for all its rows, or TABLE:KEY,KEY.</source>
        <translation>Schrijf TABLE voor alle rijen ervan, of TABLE:KEY,KEY.</translation>
    </message>
    <message>
        <source>the next number</source>
        <translation>het volgende nummer</translation>
    </message>
    <message>
        <source>the live table does not tell in which language it keeps this text (%1); it is taken for %2.</source>
        <translation>de live tabel zegt niet in welke taal ze deze tekst bewaart (%1); hij wordt voor %2 gehouden.</translation>
    </message>
    <message>
        <source>%1: stays with the record that has this number now</source>
        <translation>%1: blijft bij het record dat dit nummer nu heeft</translation>
    </message>
    <message>
        <source>The database has no table %1; its %2 rows in the snapshot stay away.</source>
        <translation>De database heeft geen tabel %1; haar %2 rijen in de momentopname blijven weg.</translation>
    </message>
    <message>
        <source>The table %1 has no key, so its %2 rows in the snapshot were not compared.</source>
        <translation>De tabel %1 heeft geen sleutel, dus haar %2 rijen in de momentopname zijn niet vergeleken.</translation>
    </message>
    <message>
        <source>What would be done by default contradicts the decision %1.</source>
        <translation>Wat standaard zou gebeuren, spreekt de beslissing %1 tegen.</translation>
    </message>
    <message>
        <source>The decisions %1 and %2 contradict each other.</source>
        <translation>De beslissingen %1 en %2 spreken elkaar tegen.</translation>
    </message>
    <message>
        <source>Decide one of the two otherwise.</source>
        <translation>Beslis een van de twee anders.</translation>
    </message>
    <message>
        <source>This is no folder.</source>
        <translation>Dit is geen map.</translation>
    </message>
    <message>
        <source>Name a folder to build the demo in.</source>
        <translation>Noem een map om de demo in op te bouwen.</translation>
    </message>
    <message>
        <source>Name another file to write.</source>
        <translation>Noem een ander bestand om te schrijven.</translation>
    </message>
    <message>
        <source>This would write over what is read.</source>
        <translation>Dit zou overschrijven wat wordt gelezen.</translation>
    </message>
    <message>
        <source>Two results would be written to one file.</source>
        <translation>Twee resultaten zouden naar één bestand worden geschreven.</translation>
    </message>
    <message>
        <source>%1: cannot be compared, for want of a common key; %2 rows in the snapshot, %3 live</source>
        <translation>%1: kan niet worden vergeleken, want er is geen gemeenschappelijke sleutel; %2 rijen in de momentopname, %3 live</translation>
    </message>
    <message>
        <source>%1: not in the live table, so not compared: %2</source>
        <translation>%1: niet in de live tabel, dus niet vergeleken: %2</translation>
    </message>
    <message>
        <source>%1: not in the snapshot, so not compared: %2</source>
        <translation>%1: niet in de momentopname, dus niet vergeleken: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in --only and in --except.</source>
        <translation>“%1” staat in --only en in --except.</translation>
    </message>
    <message>
        <source>Leave one of them away.</source>
        <translation>Laat een van de twee weg.</translation>
    </message>
    <message>
        <source>The plan was made on %1, and fits no database of another engine.</source>
        <translation>Het plan is gemaakt op %1, en past bij geen database van een andere soort.</translation>
    </message>
    <message>
        <source>--json and --format csv contradict each other.</source>
        <translation>--json en --format csv spreken elkaar tegen.</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>Geef een van de twee op.</translation>
    </message>
    <message>
        <source>%1 was given more than once.</source>
        <translation>%1 is meer dan eens opgegeven.</translation>
    </message>
    <message>
        <source>%1 is not as it was when the plan was made; rows found:</source>
        <translation>%1 is niet zoals toen het plan werd gemaakt; gevonden rijen:</translation>
    </message>
    <message>
        <source>The database has no %1 with the number %2.</source>
        <translation>De database heeft geen %1 met het nummer %2.</translation>
    </message>
    <message>
        <source>%1 was there before the loss already: by default it stays.</source>
        <translation>%1 was er al voor het verlies: standaard blijft het.</translation>
    </message>
    <message>
        <source>%1 holds the key of vanished %2, which the database takes for the same however it is spelled: %3.</source>
        <translation>%1 heeft de sleutel van het verdwenen record %2; de database houdt die voor dezelfde, hoe hij ook wordt gespeld: %3.</translation>
    </message>
    <message>
        <source>Reading keys</source>
        <translation>Sleutels lezen</translation>
    </message>
    <message>
        <source>Counting rows</source>
        <translation>Rijen tellen</translation>
    </message>
    <message>
        <source>gone meanwhile</source>
        <translation>intussen weg</translation>
    </message>
    <message>
        <source>There is no table for what this refers to.</source>
        <translation>Er is geen tabel voor datgene waarnaar dit verwijst.</translation>
    </message>
    <message>
        <source>There is no table %1 with such a key.</source>
        <translation>Er is geen tabel %1 met zo’n sleutel.</translation>
    </message>
    <message>
        <source>bv2kw() leaves a language out; its texts are not read.</source>
        <translation>bv2kw() laat een taal weg; de teksten ervan worden niet gelezen.</translation>
    </message>
    <message>
        <source>Rows of create_%1() and of create_%2() go to this table; of those with the same key only the first counts.</source>
        <translation>De rijen van create_%1() en van create_%2() gaan naar deze tabel; van die met dezelfde sleutel telt alleen de eerste.</translation>
    </message>
    <message>
        <source>%1 %2 since the injection.</source>
        <translation>%1 %2 sinds het terugzetten.</translation>
    </message>
    <message>
        <source>An undo needs every row as the injection left it: put this one right first. Nothing was changed.</source>
        <translation>Ongedaan maken heeft elke rij nodig zoals het terugzetten die achterliet: breng deze eerst in orde. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>The journal is incomplete: it does not tell whether the injection was committed.</source>
        <translation>Het journaal is onvolledig: het zegt niet of het terugzetten is bevestigd.</translation>
    </message>
    <message>
        <source>Look in the database whether its rows are there. They can be undone with the whole journal only.</source>
        <translation>Kijk in de database of zijn rijen er zijn. Ze zijn alleen met het hele journaal ongedaan te maken.</translation>
    </message>
    <message>
        <source>The table %1 refers to %2, and has no key by which one of its rows could be changed.</source>
        <translation>De tabel %1 verwijst naar %2 en heeft geen sleutel waarmee een van haar rijen te wijzigen is.</translation>
    </message>
    <message>
        <source>Give the table a primary key, or decide that the live record keeps its number.</source>
        <translation>Geef de tabel een primaire sleutel, of beslis dat het huidige record zijn nummer houdt.</translation>
    </message>
    <message>
        <source>Somebody may have tied it since the injection: untie it first. Nothing was changed.</source>
        <translation>Iemand heeft het misschien sinds het terugzetten eraan gekoppeld: maak het eerst los. Er is niets veranderd.</translation>
    </message>
    <message>
        <source>This was not carried out, or not as a whole: see the failures.</source>
        <translation>Dit is niet of niet geheel uitgevoerd: zie de mislukkingen.</translation>
    </message>
    <message>
        <source>No difference. Tables compared: %1.</source>
        <translation>Geen verschil. Vergeleken tabellen: %1.</translation>
    </message>
    <message>
        <source>%1 does not pass a rule of the database (%2): %3</source>
        <translation>%1 voldoet niet aan een regel van de database (%2): %3</translation>
    </message>
    <message>
        <source>%1 breaks a rule of the database (%2).</source>
        <translation>%1 schendt een regel van de database (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be there beside %3: a rule of the database forbids it (%2).</source>
        <translation>%1 kan niet naast %3 bestaan: een regel van de database verbiedt het (%2).</translation>
    </message>
    <message>
        <source>They contradict each other in the rest: neither goes unasked.</source>
        <translation>In de rest spreken ze elkaar tegen: geen van beide verdwijnt ongevraagd.</translation>
    </message>
    <message>
        <source>The decision %1 is not possible here; possible: %2.</source>
        <translation>De beslissing %1 is hier niet mogelijk; mogelijk: %2.</translation>
    </message>
    <message>
        <source>The decision %1 and the row %2 of the remap contradict each other.</source>
        <translation>De beslissing %1 en de rij %2 van de omnummering spreken elkaar tegen.</translation>
    </message>
    <message>
        <source>Take one of the two out.</source>
        <translation>Haal een van de twee weg.</translation>
    </message>
    <message>
        <source>To do without the row, plan again with --except %1.</source>
        <translation>Om het zonder de rij te doen, plan opnieuw met --except %1.</translation>
    </message>
    <message>
        <source>rule that cannot be foreseen</source>
        <translation>onvoorspelbare regel</translation>
    </message>
    <message>
        <source>The plan deletes rows of %1, to which %2, which Rowback does not change, may refer; then the database refuses the whole plan.</source>
        <translation>Het plan verwijdert rijen van %1 waarnaar %2, dat Rowback niet wijzigt, kan verwijzen; dan weigert de database het hele plan.</translation>
    </message>
    <message>
        <source>The database cannot say beforehand which rows of %1 its rule %2 forbids (%3); should it forbid one, the injection fails and is rolled back.</source>
        <translation>De database kan niet vooraf zeggen welke rijen van %1 haar regel %2 verbiedt (%3); verbiedt ze er een, dan mislukt het terugzetten en wordt het ongedaan gemaakt.</translation>
    </message>
    <message>
        <source>The column holds dates, the snapshot has the time of &quot;%1&quot; besides.</source>
        <translation>De kolom bevat datums, de momentopname heeft daarbij de tijd van “%1”.</translation>
    </message>
    <message>
        <source>Name a profile whose rules have readings.</source>
        <translation>Noem een profiel waarvan de regels lezingen hebben.</translation>
    </message>
    <message>
        <source>All else in it is another, too: it may be another record.</source>
        <translation>Ook al het andere erin is anders: het is misschien een ander record.</translation>
    </message>
    <message>
        <source>The create function leaves column %1 out for this row; it is NULL here, but may be something else in the database.</source>
        <translation>De create-functie laat kolom %1 voor deze rij weg; hier is ze NULL, in de database misschien iets anders.</translation>
    </message>
    <message>
        <source>a list cannot be the key of a dictionary</source>
        <translation>een lijst kan geen sleutel van een dictionary zijn</translation>
    </message>
    <message>
        <source>Rows of any table may be missing: create_%1() may make them.</source>
        <translation>Rijen van elke tabel kunnen ontbreken: create_%1() maakt ze misschien.</translation>
    </message>
    <message>
        <source>Rows of %1 may be missing: create_%2() may make them.</source>
        <translation>Rijen van %1 kunnen ontbreken: create_%2() maakt ze misschien.</translation>
    </message>
    <message>
        <source>create_%1() leaves column %2 out; it is NULL in its rows here, but may be something else in the database.</source>
        <translation>create_%1() laat kolom %2 weg; hier is ze in zijn rijen NULL, in de database misschien iets anders.</translation>
    </message>
    <message>
        <source>%1 column</source>
        <translation>%1 kolom</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>%1 kolommen</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; has no value yet</source>
        <translation>de naam “%1” heeft nog geen waarde</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no function here</source>
        <translation>“%1” is hier geen functie</translation>
    </message>
    <message>
        <source>%1 is no list of texts</source>
        <translation>%1 is geen lijst van teksten</translation>
    </message>
    <message>
        <source>A file of the cache cannot be removed.</source>
        <translation>Een bestand van de cache kan niet worden verwijderd.</translation>
    </message>
    <message>
        <source>Look at the permissions of its folder.</source>
        <translation>Controleer de rechten van de map.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 refer to %2, which comes back.</source>
        <translation>
            <numerusform>Een rij van %1 verwijst naar de rij %2, die terugkomt.</numerusform>
            <numerusform>%Ln rijen van %1 verwijzen naar de rij %2, die terugkomt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 refer to %2, which does not exist.</source>
        <translation>
            <numerusform>Een rij van %1 verwijst naar de rij %2, die niet bestaat.</numerusform>
            <numerusform>%Ln rijen van %1 verwijzen naar de rij %2, die niet bestaat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The line has %Ln field(s).</source>
        <translation>
            <numerusform>De regel heeft één veld.</numerusform>
            <numerusform>De regel heeft %Ln velden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be written.</source>
        <translation>
            <numerusform>Een rij kon niet worden geschreven.</numerusform>
            <numerusform>%Ln rijen konden niet worden geschreven.</numerusform>
        </translation>
    </message>
    <message>
        <source>The decision %1 cannot be carried out: %2 stays away.</source>
        <translation>De beslissing %1 kan niet worden uitgevoerd: %2 blijft weg.</translation>
    </message>
    <message>
        <source>Let that come back, too, or take the decision out.</source>
        <translation>Laat ook dat terugkomen, of haal de beslissing weg.</translation>
    </message>
    <message>
        <source>The plan changes %1 of rows of %2, and the database would silently change rows of %3 with them.</source>
        <translation>Het plan wijzigt %1 in rijen van %2, en de database zou daarmee stilzwijgend rijen van %3 wijzigen.</translation>
    </message>
    <message>
        <source>The plan changes %1 of rows of %2, to which %3, which Rowback does not change, may refer; then the database refuses the whole plan.</source>
        <translation>Het plan wijzigt %1 in rijen van %2, waarnaar %3, dat Rowback niet wijzigt, kan verwijzen; dan weigert de database het hele plan.</translation>
    </message>
    <message>
        <source>refers to the same value again</source>
        <translation>verwijst weer naar dezelfde waarde</translation>
    </message>
    <message>
        <source>%1 refers (%2) to a value that changes or goes over to another row, and cannot let go of it meanwhile, as the database demands: keep the value where it is.</source>
        <translation>%1 verwijst (%2) naar een waarde die verandert of naar een andere rij overgaat, en kan die intussen niet loslaten, zoals de database eist: laat de waarde waar ze is.</translation>
    </message>
    <message>
        <source>lets go of the value meanwhile</source>
        <translation>laat de waarde intussen los</translation>
    </message>
    <message>
        <source>%1 refers to %2 by its %3, which it will not have.</source>
        <translation>%1 verwijst naar %2 via %3, een waarde die daar niet zal bestaan.</translation>
    </message>
    <message>
        <source>%1 refers to %2 by a value that it is to lose.</source>
        <translation>%1 verwijst naar %2 via een waarde die deze rij moet verliezen.</translation>
    </message>
    <message>
        <source>%1 holds what is needed elsewhere, and a rule of the database does not let it be freed meanwhile (%2).</source>
        <translation>%1 bevat wat elders nodig is, en een regel van de database laat niet toe dat het intussen wordt vrijgemaakt (%2).</translation>
    </message>
    <message>
        <source>%1 and %2 refer to each other, the database checks that at once, and a rule of it forbids to leave the link open meanwhile (%3).</source>
        <translation>%1 en %2 verwijzen naar elkaar, de database controleert dat meteen, en een regel ervan verbiedt de verwijzing intussen open te laten (%3).</translation>
    </message>
    <message>
        <source>Not written: %1.</source>
        <translation>Niet geschreven: %1.</translation>
    </message>
    <message>
        <source>It is not inserted: %1 stands for it.</source>
        <translation>Wordt niet ingevoegd: %1 staat ervoor.</translation>
    </message>
    <message>
        <source>It is not inserted: %1 stands for it, and gets what it lacks: %2.</source>
        <translation>Wordt niet ingevoegd: %1 staat ervoor en krijgt wat daar ontbreekt: %2.</translation>
    </message>
    <message>
        <source>Undone at %1: the injection was taken back, but not what the database may have deleted or changed by itself in %2.</source>
        <translation>Op %1 ongedaan gemaakt: de injectie is teruggedraaid, maar niet wat de database mogelijk zelf in %2 heeft verwijderd of gewijzigd.</translation>
    </message>
    <message>
        <source>The injection has been undone already: every row is as it was before it.</source>
        <translation>De injectie is al ongedaan gemaakt: elke rij is zoals ze ervoor was.</translation>
    </message>
    <message>
        <source>The key of the table %1 is %2, and the snapshot has no column %3, so its rows there (%4) were not compared and stay away. If the column had another name then, write kw.update(%5=...) for it into the create function of a copy of the snapshot.</source>
        <translation>De sleutel van de tabel %1 is %2, en de momentopname heeft geen kolom %3, dus zijn de rijen daar (%4) niet vergeleken en blijven ze weg. Had de kolom toen een andere naam, schrijf er dan kw.update(%5=...) voor in de create-functie van een kopie van de momentopname.</translation>
    </message>
    <message>
        <source>%1 is no snapshot.</source>
        <translation>%1 is geen momentopname.</translation>
    </message>
    <message>
        <source>A snapshot is a folder with a restore.py, a .zip or .tar archive of one, or a single .py file.</source>
        <translation>Een momentopname is een map met een restore.py, een .zip- of .tar-archief daarvan, of één .py-bestand.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a day, the name of a snapshot</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>on %1 between %2 and %3</source>
        <comment>a day, two times</comment>
        <translation>op %1 tussen %2 en %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln rij</numerusform>
            <numerusform>%Ln rijen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s)</source>
        <translation>
            <numerusform>%Ln tabel</numerusform>
            <numerusform>%Ln tabellen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>rows, tables</comment>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 in %3</source>
        <comment>records, rows, tables</comment>
        <translation>%1, %2 in %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 en nog %Ln</numerusform>
            <numerusform>%1 en nog %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>A program that ended in the middle of a transaction left the SQLite file and its journal.</source>
        <translation>Een programma dat midden in een transactie eindigde, heeft het SQLite-bestand en zijn journaal zo achtergelaten.</translation>
    </message>
    <message>
        <source>Keep a copy of both, then open the file once with its application, which takes that back.</source>
        <translation>Bewaar een kopie van beide en open het bestand dan eenmaal met zijn toepassing, die dat terugdraait.</translation>
    </message>
    <message>
        <source>%1 is executed more than once; its rows are read once.</source>
        <translation>%1 wordt meer dan eens uitgevoerd; de rijen ervan worden één keer gelezen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln andere</numerusform>
            <numerusform>%Ln andere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer value(s) are lost with the re-created record: %1.</source>
        <translation>
            <numerusform>%Ln nieuwere waarde verdwijnt met het opnieuw aangemaakte record: %1.</numerusform>
            <numerusform>%Ln nieuwere waarden verdwijnen met het opnieuw aangemaakte record: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer value(s) are taken over: %1.</source>
        <translation>
            <numerusform>%Ln nieuwere waarde wordt overgenomen: %1.</numerusform>
            <numerusform>%Ln nieuwere waarden worden overgenomen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The re-created record has no value of its own that could go.</source>
        <translation>Het opnieuw aangemaakte record heeft geen eigen waarde die zou kunnen verdwijnen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer value(s) stay, and what the original had there does not come back: %1.</source>
        <translation>
            <numerusform>%Ln nieuwere waarde blijft, en wat het origineel daar had, komt niet terug: %1.</numerusform>
            <numerusform>%Ln nieuwere waarden blijven, en wat het origineel daar had, komt niet terug: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If the original is kept, %Ln newer value(s) are lost with the re-created record unless you take them over: %1.</source>
        <translation>
            <numerusform>Als het origineel behouden blijft, verdwijnt %Ln nieuwere waarde met het opnieuw aangemaakte record, tenzij u die overneemt: %1.</numerusform>
            <numerusform>Als het origineel behouden blijft, verdwijnen %Ln nieuwere waarden met het opnieuw aangemaakte record, tenzij u ze overneemt: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The re-created record keeps its %Ln newer value(s): %1.</source>
        <translation>
            <numerusform>Het opnieuw aangemaakte record behoudt zijn %Ln nieuwere waarde: %1.</numerusform>
            <numerusform>Het opnieuw aangemaakte record behoudt zijn %Ln nieuwere waarden: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>a day</comment>
        <translation>na %1</translation>
    </message>
    <message>
        <source>Last seen in the snapshot of %1, gone in that of %2.</source>
        <translation>Laatst gezien in de momentopname van %1, weg in die van %2.</translation>
    </message>
    <message>
        <source>Still in the newest snapshot, that of %1.</source>
        <translation>Nog in de nieuwste momentopname, die van %1.</translation>
    </message>
    <message>
        <source>Looking when it vanished</source>
        <translation>Zoekt wanneer het verdween</translation>
    </message>
    <message>
        <source>Somebody else changed the same rows at this moment. Nothing was changed here; try again.</source>
        <translation>Iemand anders heeft op dit moment dezelfde rijen gewijzigd. Hier werd niets gewijzigd; probeer het opnieuw.</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a label; what it is for follows</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1 refers by %2 to what is to go from %3; rows found:</source>
        <translation>%1 verwijst met %2 naar wat uit %3 moet verdwijnen; gevonden rijen:</translation>
    </message>
    <message>
        <source>Nothing else refers to what goes from %1.</source>
        <translation>Niets anders verwijst naar wat uit %1 verdwijnt.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Toont deze hulp.</translation>
    </message>
    <message>
        <source>Others cannot be kept from referring to what is to be removed.</source>
        <translation>Er kan niet worden verhinderd dat anderen verwijzen naar wat moet worden verwijderd.</translation>
    </message>
    <message>
        <source>undeclared reference</source>
        <translation>niet-gedeclareerde verwijzing</translation>
    </message>
    <message>
        <source>By its values it may be %1, too.</source>
        <translation>Volgens de waarden kan het ook %1 zijn.</translation>
    </message>
    <message numerus="yes">
        <source>The database does not declare %n reference(s), which are taken from their names: %1. A profile can say otherwise.</source>
        <translation>
            <numerusform>De database declareert %n verwijzing niet, die uit haar naam is afgeleid: %1. Een profiel kan iets anders zeggen.</numerusform>
            <numerusform>De database declareert %n verwijzingen niet, die uit hun namen zijn afgeleid: %1. Een profiel kan iets anders zeggen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 returns to the value that it had in the snapshot, and so does %2.</source>
        <translation>%1 krijgt de waarde van de momentopname terug, en %2 ook.</translation>
    </message>
    <message>
        <source>is removed</source>
        <translation>wordt verwijderd</translation>
    </message>
    <message>
        <source>stays away</source>
        <translation>blijft weg</translation>
    </message>
    <message>
        <source>%1: %2, in the snapshot %3 | %4, live now %5</source>
        <comment>column; a row and its value; another row and its value</comment>
        <translation>%1: %2, in de momentopname %3 | %4, nu live %5</translation>
    </message>
    <message>
        <source>%1: snapshot %2 | live now %3</source>
        <translation>%1: momentopname %2 | nu live %3</translation>
    </message>
    <message>
        <source>A row of %1 could not be written; see the error above.</source>
        <translation>Een rij van %1 kon niet worden geschreven; zie de fout hierboven.</translation>
    </message>
    <message>
        <source>%1 is not decided yet. Decide it with --decide %1=%2.</source>
        <translation>Over %1 is nog niet beslist. Beslis met --decide %1=%2.</translation>
    </message>
    <message>
        <source>Committed: all is written.</source>
        <translation>Vastgelegd: alles is geschreven.</translation>
    </message>
    <message>
        <source>The connection was lost at the end: compare again to see whether this was committed.</source>
        <translation>De verbinding ging op het einde verloren: vergelijk opnieuw om te zien of dit vastgelegd werd.</translation>
    </message>
    <message>
        <source>Recovery of %1 from the snapshot %2.
Plan %3, made %4.
Before each statement it is checked that its row is still as the plan found it, and that nothing else refers to a row that goes. Where that is not so, or a statement fails, an error says it and nothing is committed, also where the client goes on after errors: make a new plan.</source>
        <translation>Herstel van %1 uit de momentopname %2.
Plan %3, gemaakt op %4.
Voor elke instructie wordt gecontroleerd of haar rij nog is zoals het plan die aantrof, en of niets anders verwijst naar een rij die verdwijnt. Zo niet, of als een instructie mislukt, dan meldt een fout dat en wordt er niets vastgelegd, ook als de client na fouten doorgaat: maak een nieuw plan.</translation>
    </message>
    <message>
        <source>Where ON_ERROR_ROLLBACK of psql is on, switch it off first: with it, psql commits what succeeded before and after an error.</source>
        <translation>Als ON_ERROR_ROLLBACK van psql aan staat, zet het dan eerst uit: daarmee legt psql vast wat voor en na een fout gelukt is.</translation>
    </message>
    <message>
        <source>Nothing is committed: the first error above says why.</source>
        <translation>Er is niets vastgelegd: de eerste fout hierboven zegt waarom.</translation>
    </message>
    <message>
        <source>@rowback counts what went well. Only where it reaches its last number is all committed; the last answer says whether it was. In tables without transactions, such as those of MyISAM, what was written before an error stays.</source>
        <translation>@rowback telt wat gelukt is. Alleen als het zijn laatste getal bereikt, wordt alles vastgelegd; het laatste antwoord zegt of dat zo was. In tabellen zonder transacties, zoals die van MyISAM, blijft staan wat voor een fout geschreven werd.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>when a snapshot was taken, its file&apos;s name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Unpack it, and name the one that you mean.</source>
        <translation>Pak het uit en noem degene die u bedoelt.</translation>
    </message>
    <message>
        <source>%1 holds more than one dump: %2.</source>
        <translation>%1 bevat meer dan één dump: %2.</translation>
    </message>
    <message>
        <source>Name the one that you mean.</source>
        <translation>Noem degene die u bedoelt.</translation>
    </message>
    <message>
        <source>%1 is not the script of a dump.</source>
        <translation>%1 is niet het script van een dump.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 is geen gewoon bestand.</translation>
    </message>
    <message>
        <source>There is no dump in %1 or in the nearest folders below it.</source>
        <translation>Er is geen dump in %1 of in de eerste mappen daaronder.</translation>
    </message>
    <message>
        <source>This would write over a SQLite database.</source>
        <translation>Daarmee zou een SQLite-database worden overschreven.</translation>
    </message>
    <message>
        <source>The folder of the SQLite file is read-only, so it cannot have a journal. Get the right to write there.</source>
        <translation>De map van het SQLite-bestand is alleen-lezen, dus het kan geen journaal hebben. Zorg dat u daar mag schrijven.</translation>
    </message>
    <message>
        <source>The SQLite file is read-only. Get the right to write to it.</source>
        <translation>Het SQLite-bestand is alleen-lezen. Zorg dat u erin mag schrijven.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Er is niet genoeg geheugen voor.</translation>
    </message>
    <message>
        <source>End other programs, select less, or work on a machine that has more memory.</source>
        <translation>Sluit andere programma’s, selecteer minder, of werk op een machine met meer geheugen.</translation>
    </message>
    <message>
        <source>The file says that it is in the encoding %1, in which it was not read; its texts may be others.</source>
        <translation>Het bestand noemt als codering %1, waarin het niet is gelezen; de teksten kunnen anders zijn.</translation>
    </message>
    <message>
        <source>Neither the database nor a profile says to what %1 of %2 refers; by its values it may be %3. The plan depends on that, and the column is left as it is. Say in a profile to what it refers.</source>
        <translation>Noch de database noch een profiel zegt waarnaar %1 van %2 verwijst; volgens de waarden kan het %3 zijn. Het plan hangt daarvan af, en de kolom blijft zoals ze is. Zeg in een profiel waarnaar ze verwijst.</translation>
    </message>
    <message>
        <source>Neither the database nor a profile says to what %1 of %2 refers. It is taken to refer to %3, and the plan depends on that. See whether it does; a profile can say so.</source>
        <translation>Noch de database noch een profiel zegt waarnaar %1 van %2 verwijst. Aangenomen wordt dat het %3 is, en het plan hangt daarvan af. Kijk of dat klopt; een profiel kan het zeggen.</translation>
    </message>
    <message>
        <source>its line is indented otherwise than those before</source>
        <translation>de regel springt anders in dan de vorige</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more; the report has them</source>
        <translation>
            <numerusform>en nog %Ln; deze staat in het rapport</numerusform>
            <numerusform>en nog %Ln; deze staan in het rapport</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>something, what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>finding, table</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>something, how often</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>On %1 at %2 this came back: %3.</source>
        <comment>date, time, records and rows</comment>
        <translation>Op %1 om %2 kwam terug: %3.</translation>
    </message>
    <message>
        <source>What came back, by table:</source>
        <translation>Wat terugkwam, per tabel:</translation>
    </message>
    <message>
        <source>What was decided where old and new data met:</source>
        <translation>Wat werd beslist waar oude en nieuwe gegevens elkaar troffen:</translation>
    </message>
    <message>
        <source>Please look at this:</source>
        <translation>Kijk dit alstublieft na:</translation>
    </message>
    <message>
        <source>There is nothing that needs your attention.</source>
        <translation>Er is niets dat uw aandacht vraagt.</translation>
    </message>
    <message>
        <source>If something of it looks wrong, please say so before you correct it: all of it can be taken back as long as nobody has changed what came back. The report tells of each record what became of it.</source>
        <translation>Als er iets niet klopt, zeg het dan voordat u het verbetert: alles kan worden teruggedraaid zolang niemand heeft gewijzigd wat terugkwam. Het rapport zegt van elk record wat ermee gebeurde.</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Goedendag,</translation>
    </message>
    <message>
        <source>data had vanished from the database %1. It was to be brought back from a snapshot of %2.</source>
        <comment>database, date</comment>
        <translation>uit de database %1 waren gegevens verdwenen. Ze moesten worden teruggehaald uit een momentopname van %2.</translation>
    </message>
    <message>
        <source>The password file is a folder.</source>
        <translation>Het wachtwoordbestand is een map.</translation>
    </message>
    <message>
        <source>The snapshot may lack rows or values (%1). %2</source>
        <translation>De momentopname mist misschien rijen of waarden (%1). %2</translation>
    </message>
    <message>
        <source>%1 holds no dump but under names that lead out of it (../).</source>
        <translation>%1 bevat geen dump, behalve onder namen die uit het archief leiden (../).</translation>
    </message>
    <message>
        <source>Unpack it into a folder of its own, and name that.</source>
        <translation>Pak het uit in een eigen map, en noem die.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) that only the original had do not come back either: %1.</source>
        <translation>
            <numerusform>Ook %Ln waarde die alleen het origineel had, komt niet terug: %1.</numerusform>
            <numerusform>Ook %Ln waarden die alleen het origineel had, komen niet terug: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only where the original is kept can you choose column by column.</source>
        <translation>Alleen waar het origineel blijft, kunt u kolom voor kolom kiezen.</translation>
    </message>
    <message>
        <source>This user may not write to %1 of the tables that the plan writes to. Grant SELECT, INSERT, UPDATE and DELETE on them, or connect as another user.</source>
        <translation>Deze gebruiker mag niet schrijven in %1 van de tabellen waarin het plan schrijft. Geef SELECT, INSERT, UPDATE en DELETE daarop, of maak verbinding als een andere gebruiker.</translation>
    </message>
    <message>
        <source>This is not the database into which it was restored (%1).</source>
        <translation>Dit is niet de database waarin is hersteld (%1).</translation>
    </message>
    <message>
        <source>Name that one. In one that was built anew in its place there is nothing to undo.</source>
        <translation>Noem die. In een database die in plaats daarvan opnieuw is opgebouwd, valt niets ongedaan te maken.</translation>
    </message>
    <message>
        <source>Nobody but you can tell another key for it: name a free one in the remap, as what %1 becomes, or skip the record.</source>
        <translation>Alleen u kunt er een andere sleutel voor noemen: geef in de omnummering een vrije op die %1 wordt, of sla het record over.</translation>
    </message>
    <message>
        <source>The database has no such table with such a key.</source>
        <translation>De database heeft geen dergelijke tabel met een dergelijke sleutel.</translation>
    </message>
    <message>
        <source>Another record gets that key already.</source>
        <translation>Een ander record krijgt die sleutel al.</translation>
    </message>
    <message>
        <source>The key of vanished %1 belongs to another record now. Name a free one for it.</source>
        <translation>De sleutel van het verdwenen record %1 hoort nu bij een ander. Noem een vrije.</translation>
    </message>
    <message>
        <source>Compared with %1.</source>
        <comment>a database</comment>
        <translation>Vergeleken met %1.</translation>
    </message>
    <message>
        <source>The address has both a host or port and a socket.</source>
        <translation>Het adres heeft zowel een host of poort als een socket.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Laat een van de twee weg.</translation>
    </message>
    <message>
        <source>The files of the database, or their disk, are damaged. Keep a copy of them as they are and have them repaired, or use a copy of the database that is whole.</source>
        <translation>De bestanden van de database, of hun schijf, zijn beschadigd. Bewaar er een kopie van zoals ze zijn en laat ze herstellen, of gebruik een gave kopie van de database.</translation>
    </message>
    <message>
        <source>The %1 that had the number %2 in the snapshot comes back as %3; the one that has it now is not touched.</source>
        <translation>%1 met nummer %2 in de momentopname komt terug als %3; het record dat het nu heeft, wordt niet aangeraakt.</translation>
    </message>
    <message>
        <source>%1 is the record that it ever was: what hung on it comes back to it, and its own values stay as they are now.</source>
        <translation>%1 is hetzelfde record als voorheen: wat eraan hing komt eraan terug, en de eigen waarden blijven zoals ze nu zijn.</translation>
    </message>
    <message>
        <source>%1 may be another record than the one that had its number in the snapshot: it differs in %2, and all that hung on it is gone: %3. If it is the same, what hung on it comes back to it.</source>
        <translation>%1 is misschien een ander record dan dat wat in de momentopname dit nummer had: %2 verschilt, en alles wat eraan hing is weg: %3. Is het hetzelfde record, dan komt wat eraan hing daaraan terug.</translation>
    </message>
    <message>
        <source>The snapshot&apos;s datetimes are taken as UTC. If its site kept local time (USE_TZ was False), they are not: say so with --dump-tz %1.</source>
        <translation>De tijdstippen van de momentopname worden als UTC gelezen. Hield haar site lokale tijd bij (USE_TZ was False), dan zijn ze dat niet: zeg het met --dump-tz %1.</translation>
    </message>
    <message>
        <source>The environment or the address sets a time zone for the connection (PGTZ, PGOPTIONS), so that of the database is not known.</source>
        <translation>De omgeving of het adres stelt een tijdzone in voor de verbinding (PGTZ, PGOPTIONS), zodat die van de database niet bekend is.</translation>
    </message>
    <message>
        <source>Unset it there, or name the snapshot&apos;s with --dump-tz.</source>
        <translation>Haal ze daar weg, of noem die van de momentopname met --dump-tz.</translation>
    </message>
    <message>
        <source>This row of the remap cannot be carried out: %1 stays away.</source>
        <translation>Deze rij van de omnummering kan niet worden uitgevoerd: %1 blijft weg.</translation>
    </message>
    <message>
        <source>Let that come back, too, or take the row out.</source>
        <translation>Laat dat ook terugkomen, of haal de rij weg.</translation>
    </message>
    <message>
        <source>%1 would come back as %2, which is there.</source>
        <translation>%1 zou terugkomen als %2, en dat is er al.</translation>
    </message>
    <message>
        <source>what referred to it</source>
        <translation>wat ernaar verwees</translation>
    </message>
    <message>
        <source>the same values</source>
        <translation>dezelfde waarden</translation>
    </message>
    <message>
        <source>%1 seems to have come back already as %2 (the same values in all columns but the key).</source>
        <translation>%1 lijkt al teruggekomen te zijn als %2 (dezelfde waarden in alle kolommen behalve de sleutel).</translation>
    </message>
    <message numerus="yes">
        <source>%1 seems to have come back already as %2: %Ln row(s) that referred to it refer to that one now.</source>
        <translation>
            <numerusform>%1 lijkt al teruggekomen te zijn als %2: %Ln rij die ernaar verwees, verwijst nu naar dit record.</numerusform>
            <numerusform>%1 lijkt al teruggekomen te zijn als %2: %Ln rijen die ernaar verwezen, verwijzen nu naar dit record.</numerusform>
        </translation>
    </message>
    <message>
        <source>The live table %1 lacks columns of the snapshot: %2. What they held was not compared and stays away.</source>
        <translation>De tabel %1 van de database mist kolommen van de momentopname: %2. Wat erin stond, is niet vergeleken en blijft weg.</translation>
    </message>
    <message>
        <source>The column %1 of the table %2 holds UUIDs in several forms, or in upper case, so its rows cannot be told from those of the snapshot.</source>
        <translation>De kolom %1 van de tabel %2 bevat UUID’s in meerdere vormen, of in hoofdletters, zodat haar rijen niet van die van de momentopname te onderscheiden zijn.</translation>
    </message>
    <message>
        <source>Give them one form in the database, 32 digits in lower case without hyphens, and with them what refers to them.</source>
        <translation>Geef ze in de database één vorm, 32 cijfers in kleine letters zonder koppeltekens, en samen met hen wat ernaar verwijst.</translation>
    </message>
    <message>
        <source>The snapshot says that its site kept local time without naming the zone (TIME_ZONE was None). Its datetimes are taken in the time zone that the database is configured to have (%1); name another one with --dump-tz.</source>
        <translation>De momentopname zegt dat haar site lokale tijd bijhield zonder de zone te noemen (TIME_ZONE was None). De tijdstippen ervan worden gelezen in de tijdzone die voor de database is ingesteld (%1); een andere noemt --dump-tz.</translation>
    </message>
    <message>
        <source>The snapshot&apos;s datetimes are in the time zone %1, and the database holds UTC: taken so, %2 that both hold are the same, and %3 as they are written.</source>
        <translation>De tijdstippen van de momentopname zijn in de tijdzone %1, en de database bevat UTC: zo gelezen zijn er %2 gelijk die beide bevatten, en %3 zoals ze geschreven zijn.</translation>
    </message>
    <message>
        <source>The snapshot&apos;s datetimes are in the time zone %1, and so are the database&apos;s: %2 that both hold are the same as they are written, and %3 in UTC.</source>
        <translation>De tijdstippen van de momentopname zijn in de tijdzone %1, en die van de database ook: er zijn er %2 gelijk die beide bevatten zoals ze geschreven zijn, en %3 in UTC.</translation>
    </message>
    <message>
        <source>The snapshot&apos;s datetimes are taken from the time zone %1 to UTC. Whether the database holds UTC (USE_TZ was True) cannot be told by its rows: if it does not, leave --dump-tz away.</source>
        <translation>De tijdstippen van de momentopname worden van de tijdzone %1 naar UTC omgerekend. Of de database UTC bevat (USE_TZ was True), is aan haar rijen niet te zien: zo niet, laat --dump-tz weg.</translation>
    </message>
    <message>
        <source>The snapshot&apos;s datetimes are in the time zone %1, and are taken as they are written. Whether the database holds UTC (USE_TZ was True) cannot be told by its rows: if it does, say so with --dump-tz %1.</source>
        <translation>De tijdstippen van de momentopname zijn in de tijdzone %1, en worden gelezen zoals ze geschreven zijn. Of de database UTC bevat (USE_TZ was True), is aan haar rijen niet te zien: zo ja, zeg het met --dump-tz %1.</translation>
    </message>
</context>
<context>
    <name>Rowback::ActionPalette</name>
    <message>
        <source>%1: %2</source>
        <comment>menu and action</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>action, why not</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>Rowback::BrowserController</name>
    <message>
        <source>This snapshot has no %1 with the key %2.</source>
        <translation>Deze momentopname heeft geen %1 met de sleutel %2.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Er is niets geopend.</translation>
    </message>
    <message>
        <source>The database has no %1 with the key %2.</source>
        <translation>De database heeft geen %1 met de sleutel %2.</translation>
    </message>
</context>
<context>
    <name>Rowback::BrowserPlace</name>
    <message>
        <source>%1 %2</source>
        <comment>table, key</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: the same on both sides.</source>
        <translation>%1: aan beide kanten gelijk.</translation>
    </message>
    <message numerus="yes">
        <source>≠ %1: %Ln column(s) differ: %2</source>
        <translation>
            <numerusform>≠ %1: %Ln kolom verschilt: %2</numerusform>
            <numerusform>≠ %1: %Ln kolommen verschillen: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 is in the snapshot only.</source>
        <translation>%1 %2 staat alleen in de momentopname.</translation>
    </message>
    <message>
        <source>%1 %2 is in the live database only.</source>
        <translation>%1 %2 staat alleen in de live database.</translation>
    </message>
    <message>
        <source>Choose a row on either side; the other side shows the one with the same key.</source>
        <translation>Kies aan een van beide kanten een rij; de andere kant toont die met dezelfde sleutel.</translation>
    </message>
    <message>
        <source>%1 has no key, so the same row cannot be looked for on the other side.</source>
        <translation>%1 heeft geen sleutel, dus dezelfde rij kan aan de andere kant niet gezocht worden.</translation>
    </message>
    <message>
        <source>Rows are being written to a file. Rowback closes as soon as that has ended.</source>
        <translation>Er worden rijen naar een bestand geschreven. Rowback sluit zodra dat klaar is.</translation>
    </message>
</context>
<context>
    <name>Rowback::ConflictsPage</name>
    <message>
        <source>vanished</source>
        <translation>verdwenen</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>re-created</source>
        <translation>opnieuw aangemaakt</translation>
    </message>
    <message>
        <source>original</source>
        <translation>origineel</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>teruggezet</translation>
    </message>
    <message>
        <source>referred to</source>
        <translation>waarnaar wordt verwezen</translation>
    </message>
    <message>
        <source>refers to it</source>
        <translation>verwijst ernaar</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflicten</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Niets staat in de weg.</translation>
    </message>
    <message>
        <source>This stands in the way of what is to come back. Looking at it changes nothing; what you choose is only planned.</source>
        <translation>Dit staat in de weg van wat terug moet komen. Ernaar kijken wijzigt niets; wat u kiest, wordt alleen gepland.</translation>
    </message>
    <message>
        <source>Nothing is selected yet. Go back and choose what is to come back.</source>
        <translation>Er is nog niets geselecteerd. Ga terug en kies wat terug moet komen.</translation>
    </message>
    <message>
        <source>The plan is still being made.</source>
        <translation>Het plan wordt nog gemaakt.</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Er is nog geen plan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) need your decision.</source>
        <translation>
            <numerusform>%Ln conflict vraagt om een beslissing.</numerusform>
            <numerusform>%Ln conflicten vragen om een beslissing.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflict</numerusform>
            <numerusform>%Ln conflicten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln over</numerusform>
            <numerusform>%Ln over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln re-created record(s) are on the page &quot;Re-created&quot;, one step back.</source>
        <translation>
            <numerusform>%Ln opnieuw aangemaakt record staat op de pagina “Opnieuw aangemaakt”, een stap terug.</numerusform>
            <numerusform>%Ln opnieuw aangemaakte records staan op de pagina “Opnieuw aangemaakt”, een stap terug.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are undecided.</source>
        <translation>
            <numerusform>%Ln ervan is onbeslist.</numerusform>
            <numerusform>%Ln ervan zijn onbeslist.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a conflict on the left.</source>
        <translation>Kies links een conflict.</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Bewijs: %1</translation>
    </message>
    <message>
        <source>%1, because %2</source>
        <translation>%1; reden: %2</translation>
    </message>
    <message numerus="yes">
        <source>Do the &amp;same for the other %Ln of this kind</source>
        <translation>
            <numerusform>Het&amp;zelfde doen voor de andere %Ln van deze soort</numerusform>
            <numerusform>Het&amp;zelfde doen voor de andere %Ln van deze soort</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ You confirmed this by typing the database&apos;s name.</source>
        <translation>✓ Bevestigd door de naam van de database te typen.</translation>
    </message>
    <message>
        <source>This cannot be confirmed: nothing can be restored while it is so. The plan can still be reviewed and saved as SQL.</source>
        <translation>Dit kan niet worden bevestigd: zolang het zo is, kan niets worden teruggezet. Het plan kan wel worden bekeken en als SQL opgeslagen.</translation>
    </message>
    <message>
        <source>The database is not connected.</source>
        <translation>De database is niet verbonden.</translation>
    </message>
    <message>
        <source>Typing &quot;%1&quot; lets the recovery go on in spite of every hazard that can be confirmed.</source>
        <translation>Door “%1” te typen gaat het herstel door ondanks elk gevaar dat kan worden bevestigd.</translation>
    </message>
    <message>
        <source>The database is called &quot;%1&quot;, not &quot;%2&quot;.</source>
        <translation>De database heet “%1”, niet “%2”.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>conflicts; hazards</comment>
        <translation>%1; %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hazard(s) to confirm</source>
        <translation>
            <numerusform>%Ln gevaar te bevestigen</numerusform>
            <numerusform>%Ln gevaren te bevestigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rowback::ConnectionForm</name>
    <message>
        <source>Choose a SQLite file</source>
        <translation>Een SQLite-bestand kiezen</translation>
    </message>
    <message>
        <source>Choose the certificates to trust</source>
        <translation>De te vertrouwen certificaten kiezen</translation>
    </message>
    <message>
        <source>There is no keychain on this desktop to keep it.</source>
        <translation>Op dit bureaublad is geen sleutelbos om het in te bewaren.</translation>
    </message>
    <message>
        <source>No file has been chosen yet.</source>
        <translation>Er is nog geen bestand gekozen.</translation>
    </message>
    <message>
        <source>There are both a host and a socket.</source>
        <translation>Er zijn zowel een host als een socket.</translation>
    </message>
    <message>
        <source>Leave one of them empty.</source>
        <translation>Laat een van de twee leeg.</translation>
    </message>
    <message>
        <source>The name of the database is missing.</source>
        <translation>De naam van de database ontbreekt.</translation>
    </message>
    <message>
        <source>It is the one in the application&apos;s settings.</source>
        <translation>Het is die in de instellingen van de toepassing.</translation>
    </message>
    <message>
        <source>This cannot be the name of a host.</source>
        <translation>Dit kan niet de naam van een host zijn.</translation>
    </message>
    <message>
        <source>Write it as in db.example.org, or as a number like 192.0.2.7.</source>
        <translation>Schrijf die zoals in db.example.org, of als een getal zoals 192.0.2.7.</translation>
    </message>
    <message>
        <source>Check the user and the password. Without a password here, those in %1 are tried.</source>
        <translation>Controleer de gebruiker en het wachtwoord. Zonder wachtwoord hier worden die in %1 geprobeerd.</translation>
    </message>
    <message>
        <source>Check that it runs, that host and port are right, and that no firewall lies between.</source>
        <translation>Controleer of hij draait, of host en poort kloppen, en of er geen firewall tussen zit.</translation>
    </message>
    <message>
        <source>Check its name; capitals matter.</source>
        <translation>Controleer de naam; hoofdletters tellen mee.</translation>
    </message>
    <message>
        <source>There are both a port and a socket.</source>
        <translation>Er zijn zowel een poort als een socket.</translation>
    </message>
    <message>
        <source>Should the user have to use encryption, require it below.</source>
        <translation>Als de gebruiker versleuteling moet gebruiken, vereis ze dan hieronder.</translation>
    </message>
    <message>
        <source>Choose an encryption that the server accepts. Where it must prove its name, the host must be written as in its certificate.</source>
        <translation>Kies een versleuteling die de server aanvaardt. Waar hij zijn naam moet bewijzen, moet de host geschreven zijn zoals in zijn certificaat.</translation>
    </message>
    <message>
        <source>Choose the file with the certificate that vouches for the server&apos;s; who runs the server has it.</source>
        <translation>Kies het bestand met het certificaat dat voor dat van de server instaat; wie de server beheert, heeft het.</translation>
    </message>
</context>
<context>
    <name>Rowback::DatabaseFacts</name>
    <message>
        <source>%1, database &quot;%2&quot;.</source>
        <translation>%1, database “%2”.</translation>
    </message>
    <message>
        <source>%1, database &quot;%2&quot;, characters in %3.</source>
        <translation>%1, database “%2”, tekens in %3.</translation>
    </message>
    <message>
        <source>It has no tables. Is this the right database?</source>
        <translation>De database heeft geen tabellen. Is dit de juiste?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) cannot take changes back, and nothing is written to them: %1.</source>
        <translation>
            <numerusform>%Ln tabel kan wijzigingen niet terugdraaien, en er wordt niets in geschreven: %1.</numerusform>
            <numerusform>%Ln tabellen kunnen wijzigingen niet terugdraaien, en er wordt niets in geschreven: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s); every change can be taken back until it is committed.</source>
        <translation>
            <numerusform>%Ln tabel; elke wijziging kan worden teruggedraaid tot ze is vastgelegd.</numerusform>
            <numerusform>%Ln tabellen; elke wijziging kan worden teruggedraaid tot ze is vastgelegd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) have no key, so their rows cannot be compared.</source>
        <translation>
            <numerusform>%Ln tabel heeft geen sleutel, dus de rijen ervan zijn niet te vergelijken.</numerusform>
            <numerusform>%Ln tabellen hebben geen sleutel, dus de rijen ervan zijn niet te vergelijken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reference(s) between tables are known to the database.</source>
        <translation>
            <numerusform>%Ln verwijzing tussen tabellen is bekend bij de database.</numerusform>
            <numerusform>%Ln verwijzingen tussen tabellen zijn bekend bij de database.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database knows of no references between tables; the rules of a profile tell of them.</source>
        <translation>De database kent geen verwijzingen tussen tabellen; die staan in de regels van een profiel.</translation>
    </message>
    <message>
        <source>No triggers.</source>
        <translation>Geen triggers.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) have triggers, which would run on writing: %1.</source>
        <translation>
            <numerusform>%Ln tabel heeft triggers, die bij het schrijven zouden worden uitgevoerd: %1.</numerusform>
            <numerusform>%Ln tabellen hebben triggers, die bij het schrijven zouden worden uitgevoerd: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The user may not read %Ln table(s): %1. Grant SELECT, or choose another user.</source>
        <translation>
            <numerusform>De gebruiker mag %Ln tabel niet lezen: %1. Verleen SELECT, of kies een andere gebruiker.</numerusform>
            <numerusform>De gebruiker mag %Ln tabellen niet lezen: %1. Verleen SELECT, of kies een andere gebruiker.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be written. %1</source>
        <translation>Er kan niets worden geschreven. %1</translation>
    </message>
    <message>
        <source>May be written to. Nothing has been written.</source>
        <translation>Mag worden beschreven. Er is niets geschreven.</translation>
    </message>
    <message>
        <source>It is a replica of another server, and should not be written to. Choose that one.</source>
        <translation>De database is een replica van een andere server; er hoort niet in te worden geschreven. Kies die andere.</translation>
    </message>
    <message>
        <source>It is no replica of another server.</source>
        <translation>Geen replica van een andere server.</translation>
    </message>
    <message>
        <source>The user has rights on single tables only, and the server hides the others from Rowback. Grant SELECT on the whole database, or choose another user.</source>
        <translation>De gebruiker heeft alleen rechten op afzonderlijke tabellen, en de server verbergt de andere voor Rowback. Verleen SELECT op de hele database, of kies een andere gebruiker.</translation>
    </message>
    <message numerus="yes">
        <source>The user may not write to %Ln table(s), as rights are missing (%2): %1. Finding out goes on; bringing rows back there needs these rights, or another user.</source>
        <translation>
            <numerusform>De gebruiker mag niet naar %Ln tabel schrijven, want er ontbreken rechten (%2): %1. Het onderzoek gaat door; daar rijen terughalen vraagt deze rechten, of een andere gebruiker.</numerusform>
            <numerusform>De gebruiker mag niet naar %Ln tabellen schrijven, want er ontbreken rechten (%2): %1. Het onderzoek gaat door; daar rijen terughalen vraagt deze rechten, of een andere gebruiker.</numerusform>
        </translation>
    </message>
    <message>
        <source>The user&apos;s rights do not show whether there are triggers on %1. That is looked at again before anything is written.</source>
        <translation>De rechten van de gebruiker laten niet zien of er triggers op %1 zijn. Dat wordt nog eens nagegaan voordat er iets wordt geschreven.</translation>
    </message>
    <message>
        <source>The connection goes by the socket %1.</source>
        <translation>De verbinding loopt via de socket %1.</translation>
    </message>
    <message>
        <source>The connection goes to %1.</source>
        <translation>De verbinding gaat naar %1.</translation>
    </message>
</context>
<context>
    <name>Rowback::DatabasePage</name>
    <message>
        <source>Database</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>Which database have rows vanished from? It is only read until you say otherwise on the last pages.</source>
        <translation>Uit welke database zijn rijen verdwenen? Ze wordt alleen gelezen tot u op de laatste pagina’s anders beslist.</translation>
    </message>
    <message>
        <source>The database has not answered yet.</source>
        <translation>De database heeft nog niet geantwoord.</translation>
    </message>
    <message>
        <source>Asking the database…</source>
        <translation>De database wordt bevraagd…</translation>
    </message>
    <message>
        <source>The database answers. Read what stands below before you go on.</source>
        <translation>De database antwoordt. Lees wat hieronder staat voordat u doorgaat.</translation>
    </message>
    <message>
        <source>The database answers, and nothing stands in the way.</source>
        <translation>De database antwoordt, en niets staat in de weg.</translation>
    </message>
    <message>
        <source>No connection. What is wrong stands at the field.</source>
        <translation>Geen verbinding. Wat er mis is, staat bij het veld.</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Waarschuwing: %1</translation>
    </message>
</context>
<context>
    <name>Rowback::FindingCellsModel</name>
    <message>
        <source>%1, differs from the snapshot</source>
        <translation>%1, verschilt van de momentopname</translation>
    </message>
    <message>
        <source>%1, will be written</source>
        <translation>%1, wordt geschreven</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Momentopname</translation>
    </message>
    <message>
        <source>Live now</source>
        <translation>Nu live</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Daarna</translation>
    </message>
    <message>
        <source>Live now (tick: take this)</source>
        <translation>Nu live (vinkje: neem dit)</translation>
    </message>
    <message>
        <source>%1, differs from the other row</source>
        <translation>%1, verschilt van de andere rij</translation>
    </message>
</context>
<context>
    <name>Rowback::FindingsModel</name>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message numerus="yes">
        <source>? %Ln left</source>
        <translation>
            <numerusform>? %Ln over</numerusform>
            <numerusform>? %Ln over</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslissing</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s)</source>
        <translation>
            <numerusform>%Ln tabel</numerusform>
            <numerusform>%Ln tabellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rowback::InjectPage</name>
    <message>
        <source>Restore</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Everything is written in one transaction: either all of it is committed, or nothing stays.</source>
        <translation>Alles wordt in één transactie geschreven: ofwel wordt alles vastgelegd, ofwel blijft er niets.</translation>
    </message>
    <message>
        <source>To the report</source>
        <translation>Naar het rapport</translation>
    </message>
    <message>
        <source>The restore is running.</source>
        <translation>Het terugzetten is bezig.</translation>
    </message>
    <message>
        <source>Nothing has been restored yet.</source>
        <translation>Er is nog niets teruggezet.</translation>
    </message>
    <message>
        <source>recovery</source>
        <comment>name of a file</comment>
        <translation>herstel</translation>
    </message>
    <message>
        <source>With the journal the restore can be undone. It holds personal data; only you can read it.</source>
        <translation>Met het journaal kan de terugzetting ongedaan worden gemaakt. Het bevat persoonsgegevens; alleen u kunt het lezen.</translation>
    </message>
    <message>
        <source>Where to keep the journal</source>
        <translation>Waar het journaal moet worden bewaard</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is being done, how fast</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 rows per second</source>
        <translation>%1 rijen per seconde</translation>
    </message>
    <message>
        <source>Cancelled. Everything was taken back: the database is as it was before.</source>
        <translation>Geannuleerd. Alles is teruggedraaid: de database is zoals voorheen.</translation>
    </message>
    <message>
        <source>The connection was lost at the very moment of committing, and Rowback could not find out whether it went through. Connect again and compare: what is still missing was not restored. The journal is kept, so that it can be undone.</source>
        <translation>De verbinding werd juist op het moment van vastleggen verbroken, en Rowback kon niet nagaan of het is gelukt. Maak opnieuw verbinding en vergelijk: wat dan nog ontbreekt, is niet teruggezet. Het journaal blijft bewaard, zodat de terugzetting ongedaan kan worden gemaakt.</translation>
    </message>
    <message>
        <source>It did not work, and everything was taken back: the database is as it was before. %1</source>
        <translation>Het is niet gelukt, en alles is teruggedraaid: de database is zoals voorheen. %1</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Nog niets geschreven</translation>
    </message>
    <message>
        <source>Written, not yet committed</source>
        <translation>Geschreven, nog niet vastgelegd</translation>
    </message>
    <message>
        <source>Committed at %1</source>
        <translation>Vastgelegd om %1</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Vastgelegd</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Teruggedraaid</translation>
    </message>
    <message>
        <source>Not known whether it was committed</source>
        <translation>Niet bekend of het is vastgelegd</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restore %Ln record(s) now</source>
        <translation>
            <numerusform>Nu %Ln record te&amp;rugzetten</numerusform>
            <numerusform>Nu %Ln records te&amp;rugzetten</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore now</source>
        <translation>Nu te&amp;rugzetten</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time and what happened</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 Nothing was restored. Make room there, or choose another file.</source>
        <translation>%1 Er is niets hersteld. Maak daar ruimte, of kies een ander bestand.</translation>
    </message>
</context>
<context>
    <name>Rowback::JournalsPlace</name>
    <message>
        <source>Choose a journal to see what was restored, or to undo it.</source>
        <translation>Kies een journaal om te zien wat is teruggezet, of om het ongedaan te maken.</translation>
    </message>
    <message>
        <source>The journal does not tell whether it was committed; undoing it finds out.</source>
        <translation>Het journaal zegt niet of deze terugzetting is vastgelegd; bij het ongedaan maken blijkt dat.</translation>
    </message>
    <message>
        <source>Committed on %1.</source>
        <translation>Vastgelegd op %1.</translation>
    </message>
    <message>
        <source>Undone on %1.</source>
        <translation>Ongedaan gemaakt op %1.</translation>
    </message>
    <message>
        <source>Undone. Every row of this restore was taken back, and the database is as it was before.</source>
        <translation>Ongedaan gemaakt. Elke rij van deze terugzetting is teruggedraaid, en de database is zoals voorheen.</translation>
    </message>
    <message>
        <source>The undo was cancelled. The restore stays as it was.</source>
        <translation>Het ongedaan maken is geannuleerd. De terugzetting blijft zoals ze was.</translation>
    </message>
    <message>
        <source>The connection was lost at the very moment of committing, so it is not known whether the restore was taken back. Try once more: that finds out.</source>
        <translation>De verbinding werd juist op het moment van vastleggen verbroken, dus het is niet bekend of de terugzetting is teruggedraaid. Probeer het nog eens: dan blijkt het.</translation>
    </message>
    <message>
        <source>The undo did not work, and the restore stays as it was. %1</source>
        <translation>Het ongedaan maken is niet gelukt, en de terugzetting blijft zoals ze was. %1</translation>
    </message>
    <message>
        <source>Open a journal</source>
        <translation>Een journaal openen</translation>
    </message>
    <message>
        <source>Journals (%1);;All files (*)</source>
        <translation>Journalen (%1);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Say where the database %1 is.</source>
        <translation>Geef aan waar de database %1 is.</translation>
    </message>
    <message>
        <source>Takes every row back, provided that nobody has changed one of them since.</source>
        <translation>Draait elke rij terug, mits niemand er sindsdien een heeft gewijzigd.</translation>
    </message>
    <message>
        <source>A restore is being undone. Rowback closes as soon as that has ended.</source>
        <translation>Een terugzetting wordt ongedaan gemaakt. Rowback sluit zodra dat klaar is.</translation>
    </message>
    <message>
        <source>Undone. Every row of this restore was taken back, but not what the database may have deleted or changed by itself in %1.</source>
        <translation>Ongedaan gemaakt. Elke rij van deze terugzetting is teruggedraaid, maar niet wat de database mogelijk zelf in %1 heeft verwijderd of gewijzigd.</translation>
    </message>
    <message>
        <source>%1 restored into %2 from the snapshot %3, on %4 by %5.</source>
        <comment>records, database, snapshot, time, user</comment>
        <translation>%1 teruggezet in %2 uit de momentopname %3, op %4 door %5.</translation>
    </message>
</context>
<context>
    <name>Rowback::KeptWork</name>
    <message>
        <source>What you have chosen so far could not be kept.</source>
        <translation>Wat u tot nu toe hebt gekozen, kon niet worden bewaard.</translation>
    </message>
</context>
<context>
    <name>Rowback::Keychain</name>
    <message>
        <source>There is no keychain on this desktop to keep the password.</source>
        <translation>Op dit bureaublad is geen sleutelbos om het wachtwoord in te bewaren.</translation>
    </message>
    <message>
        <source>The keychain did not keep the password: %1</source>
        <translation>De sleutelbos heeft het wachtwoord niet bewaard: %1</translation>
    </message>
</context>
<context>
    <name>Rowback::LossDetails</name>
    <message>
        <source>Choose a record to see what vanished of it.</source>
        <translation>Kies een record om te zien wat ervan is verdwenen.</translation>
    </message>
    <message>
        <source>%1: some of its rows are gone from the live database.</source>
        <translation>%1: enkele rijen ervan zijn weg uit de live database.</translation>
    </message>
    <message>
        <source>%1: gone, and its number belongs to another record now.</source>
        <translation>%1: weg, en het nummer hoort nu bij een ander record.</translation>
    </message>
    <message>
        <source>%1: in the snapshot, gone now.</source>
        <translation>%1: in de momentopname, nu weg.</translation>
    </message>
    <message>
        <source>Read from %1</source>
        <translation>Gelezen uit %1</translation>
    </message>
</context>
<context>
    <name>Rowback::LossFilter</name>
    <message numerus="yes">
        <source>%1 (%Ln shown)</source>
        <comment>contacts.Partner, 12 records (3 shown)</comment>
        <translation>
            <numerusform>%1 (%Ln getoond)</numerusform>
            <numerusform>%1 (%Ln getoond)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rowback::LossSeriesBar</name>
    <message>
        <source>It vanished %1.</source>
        <comment>between two days</comment>
        <translation>Het verdween %1.</translation>
    </message>
    <message>
        <source>All that vanished</source>
        <translation>Alles wat verdween</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln record(s)</source>
        <comment>between two days</comment>
        <translation>
            <numerusform>%1: %Ln record</numerusform>
            <numerusform>%1: %Ln records</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore fro&amp;m the snapshot of %1</source>
        <translation>Herstellen vanuit de mo&amp;mentopname van %1</translation>
    </message>
</context>
<context>
    <name>Rowback::LossTreeModel</name>
    <message>
        <source>%1 is a root of loss: it hangs on nothing else that vanished.</source>
        <translation>%1 is een beginpunt van het verlies: het hangt aan niets anders dat is verdwenen.</translation>
    </message>
    <message>
        <source>%1 comes along because %2.</source>
        <translation>%1 komt mee; reden: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln record(s)</source>
        <translation>
            <numerusform>%1, %Ln record</numerusform>
            <numerusform>%1, %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln rij</numerusform>
            <numerusform>%Ln rijen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln related</source>
        <translation>
            <numerusform>%1 en %Ln bijbehorend</numerusform>
            <numerusform>%1 en %Ln bijbehorende</numerusform>
        </translation>
    </message>
    <message>
        <source>its number belongs to another record now</source>
        <translation>het nummer hoort nu bij een ander record</translation>
    </message>
    <message>
        <source>partly still there</source>
        <translation>nog deels aanwezig</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>What vanished</source>
        <translation>Wat is verdwenen</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Waarom het hier staat</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Laatst gezien</translation>
    </message>
    <message>
        <source>%1: %2 here, %3 below others</source>
        <comment>contacts.Partner, 195 records: 190 here, 5 below others</comment>
        <translation>%1: %2 hier, %3 onder andere</translation>
    </message>
</context>
<context>
    <name>Rowback::LostRowsModel</name>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Value in the snapshot</source>
        <translation>Waarde in de momentopname</translation>
    </message>
</context>
<context>
    <name>Rowback::MainWindow</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Herstellen</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Momentopnamen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Journalen</translation>
    </message>
    <message>
        <source>A recovery is at work, perhaps on the demo itself.</source>
        <translation>Er is een herstel bezig, misschien op de demo zelf.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or cancel it.</source>
        <translation>Wacht tot het klaar is, of annuleer het.</translation>
    </message>
    <message>
        <source>The cache folder cannot be made.</source>
        <translation>De cachemap kan niet worden gemaakt.</translation>
    </message>
    <message>
        <source>Choose another one in the preferences.</source>
        <translation>Kies een andere in de voorkeuren.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>What Rowback can open (%1);;All files (*)</source>
        <translation>Wat Rowback kan openen (%1);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Save recovery</source>
        <translation>Herstel opslaan</translation>
    </message>
    <message>
        <source>Saved recoveries (%1)</source>
        <translation>Opgeslagen herstellen (%1)</translation>
    </message>
    <message>
        <source>About Rowback</source>
        <translation>Over Rowback</translation>
    </message>
    <message>
        <source>Rowback %1 brings rows that vanished from a live database back from an older snapshot.

Free software under the GNU General Public License, version 3 or any later one.</source>
        <translation>Rowback %1 haalt rijen die uit een live database zijn verdwenen terug uit een oudere momentopname.

Vrije software onder de GNU General Public License, versie 3 of een latere.</translation>
    </message>
    <message>
        <source>The recovery that you worked on is kept: the start page leads back to it.</source>
        <translation>Het herstel waaraan u werkte, is bewaard: de startpagina leidt ernaar terug.</translation>
    </message>
    <message>
        <source>Save the recovery elsewhere, or close once more to leave without it.</source>
        <translation>Sla het herstel ergens anders op, of sluit nog een keer om te vertrekken zonder het te bewaren.</translation>
    </message>
    <message>
        <source>This recovery is being worked on.</source>
        <translation>Aan dit herstel wordt gewerkt.</translation>
    </message>
    <message>
        <source>Begin another one, then remove it.</source>
        <translation>Begin een ander, en haal dit dan weg.</translation>
    </message>
    <message>
        <source>The recovery could not be moved to the trash.</source>
        <translation>Het herstel kon niet naar de prullenbak worden verplaatst.</translation>
    </message>
    <message>
        <source>Check whether you may write to its folder.</source>
        <translation>Kijk na of u in de map ervan mag schrijven.</translation>
    </message>
    <message>
        <source>Rowback closes as soon as the recovery is saved.</source>
        <translation>Rowback sluit zodra het herstel is opgeslagen.</translation>
    </message>
    <message>
        <source>recovery</source>
        <comment>name of a file</comment>
        <translation>herstel</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Opgeslagen als %1.</translation>
    </message>
</context>
<context>
    <name>Rowback::PlanCountsModel</name>
    <message>
        <source>All tables</source>
        <translation>Alle tabellen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Invoegen</translation>
    </message>
    <message>
        <source>Re-point</source>
        <translation>Omleiden</translation>
    </message>
    <message>
        <source>Re-tie</source>
        <translation>Opnieuw koppelen</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Bijwerken</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
</context>
<context>
    <name>Rowback::PlanStepsModel</name>
    <message>
        <source>Make room</source>
        <translation>Ruimte maken</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Terughalen</translation>
    </message>
    <message>
        <source>Re-point</source>
        <translation>Omleiden</translation>
    </message>
    <message>
        <source>Re-tie</source>
        <translation>Opnieuw koppelen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Instructie</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Sleutel</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
</context>
<context>
    <name>Rowback::PlanTrouble</name>
    <message>
        <source>There is no plan: an earlier decision (%1) fits nothing that was found any more.</source>
        <translation>Er is geen plan: een eerdere beslissing (%1) past nergens meer bij.</translation>
    </message>
    <message>
        <source>&amp;Forget this decision</source>
        <translation>Deze beslissing verg&amp;eten</translation>
    </message>
    <message>
        <source>There is no plan: the pair %1 cannot be. %2</source>
        <translation>Er is geen plan: het paar %1 is niet mogelijk. %2</translation>
    </message>
    <message>
        <source>&amp;Take this pair out</source>
        <translation>Dit paar &amp;weghalen</translation>
    </message>
    <message>
        <source>There is no plan yet. %1</source>
        <translation>Er is nog geen plan. %1</translation>
    </message>
    <message>
        <source>&amp;Make the plan again</source>
        <translation>Het plan opnie&amp;uw maken</translation>
    </message>
    <message>
        <source>The database has changed since this plan was made. %1 Nothing was written, and what you selected and decided is kept.</source>
        <translation>De database is veranderd sinds dit plan is gemaakt. %1 Er is niets geschreven, en wat u hebt geselecteerd en beslist, blijft bewaard.</translation>
    </message>
</context>
<context>
    <name>Rowback::PreferencesDialog</name>
    <message>
        <source>This is not a whole path.</source>
        <translation>Dit is geen volledig pad.</translation>
    </message>
    <message>
        <source>Write it from the root on, or choose the folder.</source>
        <translation>Schrijf het vanaf de hoofdmap, of kies de map.</translation>
    </message>
    <message>
        <source>Nothing can be written to this folder.</source>
        <translation>In deze map kan niets worden geschreven.</translation>
    </message>
    <message>
        <source>Choose another one, or look at its permissions.</source>
        <translation>Kies een andere, of kijk naar de rechten ervan.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Zoals het bureaublad</translation>
    </message>
    <message>
        <source>Choose a folder for the cache</source>
        <translation>Een map voor de cache kiezen</translation>
    </message>
    <message>
        <source>%1 on the disk.</source>
        <translation>%1 op de schijf.</translation>
    </message>
    <message>
        <source>Nothing is kept there.</source>
        <translation>Er wordt daar niets bewaard.</translation>
    </message>
    <message>
        <source>%1 It can be cleared once what is running in the window has ended.</source>
        <translation>%1 De cache kan worden leeggemaakt zodra klaar is wat in het venster loopt.</translation>
    </message>
</context>
<context>
    <name>Rowback::ProblemListModel</name>
    <message>
        <source>Error</source>
        <translation>Fout</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Waarschuwing</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>What was noticed</source>
        <translation>Wat is opgemerkt</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Waar</translation>
    </message>
</context>
<context>
    <name>Rowback::RecoveryController</name>
    <message>
        <source>No snapshot has been chosen yet.</source>
        <translation>Er is nog geen momentopname gekozen.</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Er is nog geen plan.</translation>
    </message>
    <message>
        <source>This recovery was committed already.</source>
        <translation>Dit herstel is al vastgelegd.</translation>
    </message>
    <message>
        <source>There is nothing to restore.</source>
        <translation>Er is niets terug te zetten.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) need your decision.</source>
        <translation>
            <numerusform>%Ln conflict vraagt om een beslissing.</numerusform>
            <numerusform>%Ln conflicten vragen om een beslissing.</numerusform>
        </translation>
    </message>
    <message>
        <source>A hazard must be confirmed first.</source>
        <translation>Eerst moet een gevaar worden bevestigd.</translation>
    </message>
    <message>
        <source>This plan has not been rehearsed yet.</source>
        <translation>Met dit plan is nog niet proefgedraaid.</translation>
    </message>
    <message>
        <source>Everything that the database holds is in this snapshot, too: nothing was entered after it. If people kept working since, the snapshot is newer than the database, or the database is an old copy. Check both before you go on.</source>
        <translation>Alles wat de database bevat, staat ook in deze momentopname: daarna is niets ingevoerd. Als er sindsdien is doorgewerkt, is de momentopname nieuwer dan de database, of is de database een oude kopie. Controleer beide voordat u verdergaat.</translation>
    </message>
    <message>
        <source>Rows are being written.</source>
        <translation>Er worden rijen geschreven.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or cancel it.</source>
        <translation>Wacht tot het klaar is, of annuleer het.</translation>
    </message>
    <message>
        <source>The database has changed since this plan was made: it must be made again.</source>
        <translation>De database is veranderd sinds dit plan is gemaakt: het moet opnieuw worden gemaakt.</translation>
    </message>
    <message>
        <source>The rehearsal of this plan was cancelled.</source>
        <translation>De proefrun van dit plan is geannuleerd.</translation>
    </message>
    <message>
        <source>The rehearsal of this plan did not work.</source>
        <translation>De proefrun van dit plan is mislukt.</translation>
    </message>
    <message>
        <source>It is not known whether this recovery was committed.</source>
        <translation>Het is niet bekend of dit herstel is vastgelegd.</translation>
    </message>
</context>
<context>
    <name>Rowback::RecoveryWizard</name>
    <message>
        <source>Nothing has been written</source>
        <translation>Er is niets geschreven</translation>
    </message>
    <message>
        <source>Written, not yet committed</source>
        <translation>Geschreven, nog niet vastgelegd</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Vastgelegd</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Teruggedraaid</translation>
    </message>
    <message>
        <source>Not known whether it was committed</source>
        <translation>Niet bekend of het is vastgelegd</translation>
    </message>
    <message>
        <source>Rows are being written. Rowback closes as soon as that has ended or has been taken back.</source>
        <translation>Er worden rijen geschreven. Rowback sluit zodra dat klaar is of is teruggedraaid.</translation>
    </message>
    <message>
        <source>Rowback closes as soon as what is running has stopped.</source>
        <translation>Rowback sluit zodra is gestopt wat nu bezig is.</translation>
    </message>
    <message>
        <source>No database connected: %1</source>
        <comment>whether anything was written</comment>
        <translation>Geen database verbonden: %1</translation>
    </message>
    <message>
        <source>Nothing of what you had selected is missing any more: it is in the database again. Choose what else is to come back.</source>
        <translation>Van wat u had geselecteerd, ontbreekt niets meer: het staat weer in de database. Kies wat er nog meer terug moet komen.</translation>
    </message>
    <message>
        <source>You had come to the last step. Its plan was made again for the database as it is now: rehearse this one, then restore.</source>
        <translation>U was bij de laatste stap. Het plan daarvan is opnieuw gemaakt voor de database zoals die nu is: draai eerst dit plan proef en herstel dan.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>database, whether anything was written</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Rowback::ReferrersModel</name>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
</context>
<context>
    <name>Rowback::ReferrersPanel</name>
    <message>
        <source>“Who refers to this?” looks for the rows that refer to the chosen one.</source>
        <translation>‘Wie verwijst hiernaar?’ zoekt de rijen die naar de gekozen rij verwijzen.</translation>
    </message>
    <message>
        <source>Looking for rows that refer to %1…</source>
        <translation>Rijen die naar %1 verwijzen worden gezocht…</translation>
    </message>
    <message>
        <source>What refers to %1: press Enter or double-click to see the rows.</source>
        <translation>Wat naar %1 verwijst: Enter of dubbelklikken toont de rijen.</translation>
    </message>
    <message>
        <source>No row of this database refers to %1.</source>
        <translation>Geen rij van deze database verwijst naar %1.</translation>
    </message>
    <message>
        <source>No row of this snapshot refers to %1.</source>
        <translation>Geen rij van deze momentopname verwijst naar %1.</translation>
    </message>
</context>
<context>
    <name>Rowback::RemapDelegate</name>
    <message>
        <source>What to do with %1</source>
        <translation>Wat er met %1 moet gebeuren</translation>
    </message>
    <message>
        <source>Number of the re-created record</source>
        <translation>Nummer van het opnieuw aangemaakte record</translation>
    </message>
    <message>
        <source>Number of the original</source>
        <translation>Nummer van het origineel</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Onbeslist</translation>
    </message>
</context>
<context>
    <name>Rowback::RemapModel</name>
    <message>
        <source>(a number of %1)</source>
        <translation>(een nummer van %1)</translation>
    </message>
    <message>
        <source>named by you</source>
        <translation>door u opgegeven</translation>
    </message>
    <message>
        <source>%1 (alike to %2 %)</source>
        <translation>%1 (voor %2 % gelijk)</translation>
    </message>
    <message>
        <source>%L1 %2</source>
        <translation>%L1 %2</translation>
    </message>
    <message>
        <source>%1 (proposed)</source>
        <translation>%1 (voorgesteld)</translation>
    </message>
    <message>
        <source>Re-created</source>
        <translation>Opnieuw aangemaakt</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Origineel</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Bewijs</translation>
    </message>
    <message>
        <source>Goes along</source>
        <translation>Gaat mee</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat te doen</translation>
    </message>
</context>
<context>
    <name>Rowback::RemapPage</name>
    <message>
        <source>Re-created</source>
        <translation>Opnieuw aangemaakt</translation>
    </message>
    <message>
        <source>Has any of what is to come back been entered again meanwhile?</source>
        <translation>Is intussen iets van wat terug moet komen opnieuw ingevoerd?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these record(s) have been entered again. Keep the original numbers?</source>
        <translation>
            <numerusform>%Ln van deze records is opnieuw ingevoerd. Het originele nummer behouden?</numerusform>
            <numerusform>%Ln van deze records zijn opnieuw ingevoerd. De originele nummers behouden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is selected yet. Go back and choose what is to come back.</source>
        <translation>Er is nog niets geselecteerd. Ga terug en kies wat terug moet komen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) cannot be as they stand; mend them or remove them.</source>
        <translation>
            <numerusform>%Ln paar is zo niet mogelijk; verbeter of verwijder het.</numerusform>
            <numerusform>%Ln paren zijn zo niet mogelijk; verbeter of verwijder ze.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan is still being made.</source>
        <translation>Het plan wordt nog gemaakt.</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Er is nog geen plan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln re-created record(s) need your decision.</source>
        <translation>
            <numerusform>%Ln opnieuw aangemaakt record vraagt om een beslissing.</numerusform>
            <numerusform>%Ln opnieuw aangemaakte records vragen om een beslissing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln paar</numerusform>
            <numerusform>%Ln paren</numerusform>
        </translation>
    </message>
    <message>
        <source>You named this pair.</source>
        <translation>Dit paar is door u opgegeven.</translation>
    </message>
    <message>
        <source>%1 They do not differ.</source>
        <translation>%1 Ze verschillen niet.</translation>
    </message>
    <message>
        <source>The remap is on the clipboard, as Python.</source>
        <translation>De omnummering staat als Python op het klembord.</translation>
    </message>
    <message>
        <source>Import pairs</source>
        <translation>Paren importeren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv);;All files (*)</source>
        <translation>Kommagescheiden waarden (*.csv);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Export the remap</source>
        <translation>De omnummering exporteren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagescheiden waarden (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new pair(s) were read.</source>
        <translation>
            <numerusform>%Ln nieuw paar is gelezen.</numerusform>
            <numerusform>%Ln nieuwe paren zijn gelezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The remap was written to %1.</source>
        <translation>De omnummering is geschreven naar %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) that were there are decided as the file says.</source>
        <translation>
            <numerusform>%Ln paar dat er al was, is beslist zoals het bestand zegt.</numerusform>
            <numerusform>%Ln paren die er al waren, zijn beslist zoals het bestand zegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) cannot be decided as the file says.</source>
        <translation>
            <numerusform>%Ln paar kan niet worden beslist zoals het bestand zegt.</numerusform>
            <numerusform>%Ln paren kunnen niet worden beslist zoals het bestand zegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) are not in it: it only holds which of two records stands for the other, not that both are kept, that one is left out, or that nothing is decided yet.</source>
        <translation>
            <numerusform>%Ln paar staat er niet in: er staat alleen in welk van twee records voor het andere staat, niet dat beide blijven, dat er een wegblijft of dat er nog niets is beslist.</numerusform>
            <numerusform>%Ln paren staan er niet in: er staat alleen in welk van twee records voor het andere staat, niet dat beide blijven, dat er een wegblijft of dat er nog niets is beslist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rowback::ReportPage</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>This was restored. What needs your attention comes first.</source>
        <translation>Dit is teruggezet. Wat aandacht vraagt, staat voorop.</translation>
    </message>
    <message>
        <source>This restore was taken back: the database is as it was before it.</source>
        <translation>Deze terugzetting is teruggedraaid: de database is zoals ervoor.</translation>
    </message>
    <message>
        <source>It is not known whether this restore was committed.</source>
        <translation>Het is niet bekend of deze terugzetting is vastgelegd.</translation>
    </message>
    <message>
        <source>Nothing has been restored yet.</source>
        <translation>Er is nog niets teruggezet.</translation>
    </message>
    <message>
        <source>Undone at %1. Every row of this restore was taken back, and the database is as it was before.</source>
        <translation>Ongedaan gemaakt om %1. Elke rij van deze terugzetting is teruggedraaid, en de database is zoals voorheen.</translation>
    </message>
    <message>
        <source>The connection was lost at the very moment of committing, so it is not known whether the restore was taken back. Connect again and try once more: that finds out.</source>
        <translation>De verbinding werd juist op het moment van vastleggen verbroken, dus het is niet bekend of de terugzetting is teruggedraaid. Maak opnieuw verbinding en probeer het nog eens: dan blijkt het.</translation>
    </message>
    <message>
        <source>The undo was cancelled. The restore stays as it was.</source>
        <translation>Het ongedaan maken is geannuleerd. De terugzetting blijft zoals ze was.</translation>
    </message>
    <message>
        <source>The undo did not work, and the restore stays as it was. %1</source>
        <translation>Het ongedaan maken is niet gelukt, en de terugzetting blijft zoals ze was. %1</translation>
    </message>
    <message>
        <source>Undone at %1. Every row of this restore was taken back, but not what the database may have deleted or changed by itself in %2.</source>
        <translation>Ongedaan gemaakt om %1. Elke rij van deze terugzetting is teruggedraaid, maar niet wat de database mogelijk zelf in %2 heeft verwijderd of gewijzigd.</translation>
    </message>
    <message>
        <source>Taken back and gone again: %1.</source>
        <comment>records, rows</comment>
        <translation>Teruggenomen en weer weg: %1.</translation>
    </message>
    <message>
        <source>Came back: %1.</source>
        <comment>records, rows</comment>
        <translation>Teruggekomen: %1.</translation>
    </message>
</context>
<context>
    <name>Rowback::ReportView</name>
    <message>
        <source>report</source>
        <comment>name of a file</comment>
        <translation>rapport</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Het rapport opslaan</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Opgeslagen als %1.</translation>
    </message>
    <message>
        <source>A letter to the owner is in the clipboard, to be pasted into a mail.</source>
        <translation>Een brief aan de eigenaar staat op het klembord, om in een e-mail te plakken.</translation>
    </message>
</context>
<context>
    <name>Rowback::ResolutionButtons</name>
    <message>
        <source>%1 (your decision)</source>
        <translation>%1 (uw beslissing)</translation>
    </message>
    <message>
        <source>%1 (proposed)</source>
        <translation>%1 (voorgesteld)</translation>
    </message>
</context>
<context>
    <name>Rowback::ReviewPage</name>
    <message numerus="yes">
        <source>%Ln line(s), all shown.</source>
        <translation>
            <numerusform>%Ln regel, helemaal getoond.</numerusform>
            <numerusform>%Ln regels, alle getoond.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 lines are shown. The saved file holds them all.</source>
        <translation>De eerste %1 van %2 regels worden getoond. Het opgeslagen bestand bevat ze allemaal.</translation>
    </message>
    <message>
        <source>Save the plan as SQL</source>
        <translation>Het plan als SQL opslaan</translation>
    </message>
    <message>
        <source>Save the remap as Python</source>
        <translation>De omnummering als Python opslaan</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Nakijken</translation>
    </message>
    <message>
        <source>This is what will happen. A rehearsal runs all of it and takes it back, so nothing is written for good.</source>
        <translation>Dit gaat er gebeuren. Een proefrun voert alles uit en draait het terug, dus niets wordt definitief geschreven.</translation>
    </message>
    <message>
        <source>Making the plan. This only reads.</source>
        <translation>Het plan wordt gemaakt. Dit leest alleen.</translation>
    </message>
    <message>
        <source>There is no plan. Go back, and come here again to have it made.</source>
        <translation>Er is geen plan. Ga terug, en kom hier opnieuw om het te laten maken.</translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln record(s)…</source>
        <translation>
            <numerusform>%Ln record terugzetten…</numerusform>
            <numerusform>%Ln records terugzetten…</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Terugzetten…</translation>
    </message>
    <message>
        <source>No record was re-created, so there is nothing to remap.</source>
        <translation>Er is geen record opnieuw aangemaakt, dus er is geen omnummering.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, all of them in the report.</source>
        <translation>
            <numerusform>nog %Ln, allemaal in het rapport.</numerusform>
            <numerusform>nog %Ln, allemaal in het rapport.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hazard(s) above stand in the way. To go on all the same, type the name of the database: %1</source>
        <translation>
            <numerusform>%Ln gevaar hierboven staat in de weg. Typ de naam van de database om toch door te gaan: %1</numerusform>
            <numerusform>%Ln gevaren hierboven staan in de weg. Typ de naam van de database om toch door te gaan: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Rehearsed at %1: everything fits. Nothing was written.</source>
        <translation>Proefrun om %1: alles past. Er is niets geschreven.</translation>
    </message>
    <message numerus="yes">
        <source>Rehearsed at %1: everything fits. %Ln warning(s). Nothing was written.</source>
        <translation>
            <numerusform>Proefrun om %1: alles past. %Ln waarschuwing. Er is niets geschreven.</numerusform>
            <numerusform>Proefrun om %1: alles past. %Ln waarschuwingen. Er is niets geschreven.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rehearsal was cancelled. Nothing was written.</source>
        <translation>De proefrun is geannuleerd. Er is niets geschreven.</translation>
    </message>
    <message>
        <source>Rehearsed at %1: it does not work like this. Nothing was written. %2</source>
        <translation>Proefrun om %1: zo werkt het niet. Er is niets geschreven. %2</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Er is nog geen plan.</translation>
    </message>
    <message>
        <source>There is nothing to rehearse.</source>
        <translation>Er is niets om mee proef te draaien.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) need your decision first, on the page before.</source>
        <translation>
            <numerusform>%Ln conflict vraagt eerst om een beslissing, op de vorige pagina.</numerusform>
            <numerusform>%Ln conflicten vragen eerst om een beslissing, op de vorige pagina.</numerusform>
        </translation>
    </message>
    <message>
        <source>A hazard stands in the way: see the warnings.</source>
        <translation>Een gevaar staat in de weg: zie de waarschuwingen.</translation>
    </message>
    <message>
        <source>recovery</source>
        <comment>name of a file</comment>
        <translation>herstel</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Opgeslagen als %1.</translation>
    </message>
    <message>
        <source>The plan must be made again first.</source>
        <translation>Eerst moet het plan opnieuw worden gemaakt.</translation>
    </message>
    <message>
        <source>&amp;Warnings (%1), notes (%2)</source>
        <translation>&amp;Waarschuwingen (%1), opmerkingen (%2)</translation>
    </message>
    <message>
        <source>The rehearsal was cancelled. What the one at %1 came to still holds. Nothing was written.</source>
        <translation>De proefrun is geannuleerd. Wat die van %1 opleverde, geldt nog. Er is niets geschreven.</translation>
    </message>
    <message>
        <source>It could not be rehearsed again. %2 What the rehearsal at %1 came to still holds. Nothing was written.</source>
        <translation>De proefrun kon niet worden herhaald. %2 Wat die van %1 opleverde, geldt nog. Er is niets geschreven.</translation>
    </message>
</context>
<context>
    <name>Rowback::RowDetailsModel</name>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Waarde</translation>
    </message>
</context>
<context>
    <name>Rowback::RowWindowModel</name>
    <message>
        <source>not loaded yet</source>
        <translation>nog niet geladen</translation>
    </message>
    <message>
        <source>%1
Press Enter or double-click to go to the row of %2.</source>
        <translation>%1
Druk op Enter of dubbelklik om naar de rij van %2 te gaan.</translation>
    </message>
    <message>
        <source>%1: %2, refers to another row</source>
        <translation>%1: %2, verwijst naar een andere rij</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, part of the key</source>
        <translation>%1, deel van de sleutel</translation>
    </message>
    <message>
        <source>%1, refers to %2</source>
        <translation>%1, verwijst naar %2</translation>
    </message>
    <message>
        <source>%1, differs from the other side</source>
        <translation>%1, verschilt van de andere kant</translation>
    </message>
    <message>
        <source>%1: %2, refers to %3</source>
        <translation>%1: %2, verwijst naar %3</translation>
    </message>
    <message>
        <source>%1
Press Enter or double-click to go to the row that it refers to.</source>
        <translation>%1
Druk op Enter of dubbelklik om naar de rij te gaan waarnaar het verwijst.</translation>
    </message>
    <message>
        <source>%1, refers to rows of any table</source>
        <translation>%1, verwijst naar rijen van willekeurige tabellen</translation>
    </message>
</context>
<context>
    <name>Rowback::SnapshotBrowser</name>
    <message>
        <source>Name the folder or archive of a snapshot, or choose one.</source>
        <translation>Noem de map of het archief van een momentopname, of kies er een.</translation>
    </message>
    <message>
        <source>Open the folder of a snapshot</source>
        <translation>De map van een momentopname openen</translation>
    </message>
    <message>
        <source>Open the archive of a snapshot</source>
        <translation>Het archief van een momentopname openen</translation>
    </message>
    <message>
        <source>Snapshots (%1);;All files (*)</source>
        <translation>Momentopnamen (%1);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Export the rows that are shown</source>
        <translation>De getoonde rijen exporteren</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON lines (*.jsonl *.json)</source>
        <translation>CSV (*.csv);;JSON-regels (*.jsonl *.json)</translation>
    </message>
    <message>
        <source>No &amp;problems</source>
        <translation>Geen &amp;problemen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln &amp;problem(s)</source>
        <translation>
            <numerusform>%Ln &amp;probleem</numerusform>
            <numerusform>%Ln &amp;problemen</numerusform>
        </translation>
    </message>
    <message>
        <source>in any column</source>
        <translation>in elke kolom</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, regel %2</translation>
    </message>
    <message>
        <source>This column does not refer to another row.</source>
        <translation>Deze kolom verwijst niet naar een andere rij.</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>Kies eerst een rij.</translation>
    </message>
    <message>
        <source>These are too many rows for the clipboard. Export them to a file instead.</source>
        <translation>Dit zijn te veel rijen voor het klembord. Exporteer ze liever naar een bestand.</translation>
    </message>
    <message>
        <source>That of the recovery</source>
        <translation>Die van het herstel</translation>
    </message>
    <message>
        <source>No connection is saved yet; type an address instead</source>
        <translation>Er is nog geen verbinding opgeslagen; typ in plaats daarvan een adres</translation>
    </message>
    <message>
        <source>%1, sorted by code point: capitals first, accented letters last</source>
        <translation>%1, gesorteerd op tekencode: hoofdletters eerst, letters met accenten laatst</translation>
    </message>
    <message>
        <source>Type the password again, or check the user in the address.</source>
        <translation>Typ het wachtwoord opnieuw, of controleer de gebruiker in het adres.</translation>
    </message>
    <message>
        <source>Type the password below, or check the user in the address. It is used for this connection and kept nowhere.</source>
        <translation>Typ hieronder het wachtwoord, of controleer de gebruiker in het adres. Het wordt voor deze verbinding gebruikt en nergens bewaard.</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Wachtwoord:</translation>
    </message>
    <message>
        <source>Pass&amp;word of %1:</source>
        <translation>&amp;Wachtwoord van %1:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln rij is naar %1 geschreven.</numerusform>
            <numerusform>%Ln rijen zijn naar %1 geschreven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %Ln row(s); it has no key, and of such a table no more are shown</source>
        <translation>
            <numerusform>%1: %2 van %Ln rij; ze heeft geen sleutel, en van zo’n tabel worden er niet meer getoond</numerusform>
            <numerusform>%1: %2 van %Ln rijen; ze heeft geen sleutel, en van zo’n tabel worden er niet meer getoond</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s)</source>
        <translation>
            <numerusform>%1: %Ln rij</numerusform>
            <numerusform>%1: %Ln rijen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %Ln row(s)</source>
        <translation>
            <numerusform>%1: %2 van %Ln rij</numerusform>
            <numerusform>%1: %2 van %Ln rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1 of %2</source>
        <translation>rij %1 van %2</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <comment>table, number</comment>
        <translation>%1, rij %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>table, key</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What is shown is still %1.</source>
        <translation>Wat getoond wordt is nog steeds %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1; the names beside numbers are not searched</source>
        <translation>%1; in de namen naast de nummers wordt niet gezocht</translation>
    </message>
</context>
<context>
    <name>Rowback::SnapshotFinds</name>
    <message>
        <source>There is nothing at this path.</source>
        <translation>Op dit pad is niets.</translation>
    </message>
    <message>
        <source>Check how it is written, or choose it with the buttons beside it.</source>
        <translation>Controleer hoe het geschreven is, of kies het met de knoppen ernaast.</translation>
    </message>
    <message>
        <source>This folder is no snapshot, and none lies in it.</source>
        <translation>Deze map is geen momentopname, en er ligt er ook geen in.</translation>
    </message>
    <message>
        <source>A snapshot is a folder with a restore.py, a .zip or .tar archive of one, or a single .py file. Choose the folder right above them.</source>
        <translation>Een momentopname is een map met een restore.py, een .zip- of .tar-archief daarvan, of één .py-bestand. Kies de map direct daarboven.</translation>
    </message>
</context>
<context>
    <name>Rowback::SnapshotListModel</name>
    <message>
        <source>%1, %2</source>
        <comment>date and time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archief</translation>
    </message>
    <message>
        <source>Single file</source>
        <translation>Los bestand</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>De eigen naam</translation>
    </message>
    <message>
        <source>The archive&apos;s contents</source>
        <translation>De inhoud van het archief</translation>
    </message>
    <message>
        <source>The file&apos;s own time</source>
        <translation>De tijd van het bestand zelf</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In gebruik</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation>Voorgesteld: %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>Date known from</source>
        <translation>Datum bekend uit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Onleesbaar</translation>
    </message>
    <message>
        <source>In use; proposed: %1</source>
        <translation>In gebruik; voorgesteld: %1</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemen</translation>
    </message>
</context>
<context>
    <name>Rowback::SnapshotPage</name>
    <message>
        <source>Snapshot</source>
        <translation>Momentopname</translation>
    </message>
    <message>
        <source>Which snapshot still holds what vanished? Take the last one from before the loss.</source>
        <translation>Welke momentopname bevat nog wat is verdwenen? Neem de laatste van voor het verlies.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Use this snapshot</source>
        <translation>Deze momentopname gebruiken</translation>
    </message>
    <message>
        <source>The snapshot is still being read.</source>
        <translation>De momentopname wordt nog gelezen.</translation>
    </message>
    <message>
        <source>Rowback is still looking at what lies there.</source>
        <translation>Rowback bekijkt nog wat daar ligt.</translation>
    </message>
    <message>
        <source>No database is connected yet; that is the page before this one.</source>
        <translation>Er is nog geen database verbonden; dat gebeurt op de pagina hiervoor.</translation>
    </message>
    <message>
        <source>No snapshot has been chosen yet.</source>
        <translation>Er is nog geen momentopname gekozen.</translation>
    </message>
    <message>
        <source>Choose a snapshot or a folder of snapshots</source>
        <translation>Een momentopname of een map met momentopnamen kiezen</translation>
    </message>
    <message>
        <source>Choose a snapshot</source>
        <translation>Een momentopname kiezen</translation>
    </message>
    <message>
        <source>Snapshots (%1);;All files (*)</source>
        <translation>Momentopnamen (%1);;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>the newest</source>
        <translation>de nieuwste</translation>
    </message>
    <message>
        <source>%1, taken %2: %3 in %4.</source>
        <translation>%1, gemaakt op %2: %3 in %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln rij</numerusform>
            <numerusform>%Ln rijen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s)</source>
        <translation>
            <numerusform>%Ln tabel</numerusform>
            <numerusform>%Ln tabellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s) in this snapshot: parts of it could not be read. In the tables named below, a row that is not found says nothing. You can go on, or choose another snapshot.</source>
        <translation>
            <numerusform>%Ln fout in deze momentopname: delen ervan konden niet worden gelezen. In de hieronder genoemde tabellen zegt een rij die niet wordt gevonden niets. U kunt doorgaan, of een andere momentopname kiezen.</numerusform>
            <numerusform>%Ln fouten in deze momentopname: delen ervan konden niet worden gelezen. In de hieronder genoemde tabellen zegt een rij die niet wordt gevonden niets. U kunt doorgaan, of een andere momentopname kiezen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) in this snapshot are worth a look; all rows that were read are right.</source>
        <translation>
            <numerusform>%Ln punt in deze momentopname is het bekijken waard; alle rijen die zijn gelezen, kloppen.</numerusform>
            <numerusform>%Ln punten in deze momentopname zijn het bekijken waard; alle rijen die zijn gelezen, kloppen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it was read and understood.</source>
        <translation>Alles ervan is gelezen en begrepen.</translation>
    </message>
    <message>
        <source>None; only what the database and the snapshot tell</source>
        <translation>Geen; alleen wat de database en de momentopname vertellen</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Een bestand…</translation>
    </message>
    <message>
        <source>Choose a profile</source>
        <translation>Een profiel kiezen</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profielen (*.json)</translation>
    </message>
    <message>
        <source>%1 is proposed: the snapshot has the tables of it.</source>
        <translation>%1 wordt voorgesteld: de momentopname heeft de tabellen ervan.</translation>
    </message>
    <message>
        <source>Several snapshots lie there. Choose the one to use.</source>
        <translation>Daar liggen meerdere momentopnamen. Kies welke wordt gebruikt.</translation>
    </message>
    <message>
        <source>As the snapshot says</source>
        <translation>Zoals de momentopname zegt</translation>
    </message>
    <message>
        <source>As the snapshot says (%1)</source>
        <comment>a time zone</comment>
        <translation>Zoals de momentopname zegt (%1)</translation>
    </message>
</context>
<context>
    <name>Rowback::SnapshotTablesModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Rows missing</source>
        <translation>Er ontbreken rijen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln probleem</numerusform>
            <numerusform>%Ln problemen</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemen</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>niet leesbaar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln rij</numerusform>
            <numerusform>%Ln rijen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s)</source>
        <translation>
            <numerusform>%1 van %Ln rij</numerusform>
            <numerusform>%1 van %Ln rijen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2): %3 %4</source>
        <comment>model, table, number of rows, problems</comment>
        <translation>%1 (%2): %3 %4</translation>
    </message>
</context>
<context>
    <name>Rowback::SnapshotTimeline</name>
    <message>
        <source>Counting the rows of all snapshots</source>
        <translation>De rijen van alle momentopnamen tellen</translation>
    </message>
    <message>
        <source>the last one before %1 lost %2</source>
        <comment>table, rows</comment>
        <translation>de laatste voordat %1 %2 verloor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln rij</numerusform>
            <numerusform>%Ln rijen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rowback::StartPage</name>
    <message>
        <source>Recovery that is not finished</source>
        <translation>Herstel dat nog niet klaar is</translation>
    </message>
    <message>
        <source>Saved recovery</source>
        <translation>Opgeslagen herstel</translation>
    </message>
    <message>
        <source>Journal of a recovery</source>
        <translation>Journaal van een herstel</translation>
    </message>
    <message>
        <source>Folder of snapshots</source>
        <translation>Map met momentopnamen</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Momentopname</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <comment>name</comment>
        <translation>Verder met %1</translation>
    </message>
    <message>
        <source>%1, not there any more</source>
        <translation>%1, is er niet meer</translation>
    </message>
    <message>
        <source>%1, left %2</source>
        <comment>kind, time</comment>
        <translation>%1, verlaten %2</translation>
    </message>
    <message>
        <source>%1, used %2</source>
        <comment>kind, time</comment>
        <translation>%1, gebruikt %2</translation>
    </message>
    <message>
        <source>This is not there any more.</source>
        <translation>Dit is er niet meer.</translation>
    </message>
    <message>
        <source>Put it back, or remove it from the list by the Delete key.</source>
        <translation>Zet het terug, of haal het met de Delete-toets uit de lijst.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Openen</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>Uit de &amp;lijst halen</translation>
    </message>
    <message>
        <source>Journal of a recovery that was undone</source>
        <translation>Journaal van een herstel dat ongedaan is gemaakt</translation>
    </message>
</context>
<context>
    <name>Rowback::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Stap %1 van %2: %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>mark and title of a step</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Rowback::TimelineModel</name>
    <message>
        <source>as many as before</source>
        <translation>evenveel als voorheen</translation>
    </message>
    <message>
        <source>%1 fewer than the day before</source>
        <translation>%1 minder dan de dag ervoor</translation>
    </message>
    <message>
        <source>%1 more than the day before</source>
        <translation>%1 meer dan de dag ervoor</translation>
    </message>
    <message>
        <source>%1 fewer than on %2</source>
        <translation>%1 minder dan op %2</translation>
    </message>
    <message>
        <source>%1 more than on %2</source>
        <translation>%1 meer dan op %2</translation>
    </message>
    <message>
        <source>%1, %2: the snapshot cannot be read</source>
        <translation>%1, %2: de momentopname kan niet worden gelezen</translation>
    </message>
    <message>
        <source>%1, %2: not in this snapshot</source>
        <translation>%1, %2: niet in deze momentopname</translation>
    </message>
    <message>
        <source>%1, %2: not counted yet</source>
        <translation>%1, %2: nog niet geteld</translation>
    </message>
    <message>
        <source>%1, %2: %3 rows could be read, others are damaged</source>
        <translation>%1, %2: %3 rijen konden worden gelezen, andere zijn beschadigd</translation>
    </message>
    <message>
        <source>%1, %2: %3 rows</source>
        <translation>%1, %2: %3 rijen</translation>
    </message>
    <message>
        <source>%1, %2: %3 rows, %4</source>
        <translation>%1, %2: %3 rijen, %4</translation>
    </message>
    <message>
        <source>%1: no drop</source>
        <translation>%1: geen daling</translation>
    </message>
    <message>
        <source>%1: biggest drop %2</source>
        <translation>%1: grootste daling %2</translation>
    </message>
    <message>
        <source>−%1</source>
        <translation>−%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Biggest drop</source>
        <translation>Grootste daling</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>%1 fewer than in %2</source>
        <comment>rows, name of a snapshot</comment>
        <translation>%1 minder dan in %2</translation>
    </message>
    <message>
        <source>%1 more than in %2</source>
        <comment>rows, name of a snapshot</comment>
        <translation>%1 meer dan in %2</translation>
    </message>
</context>
<context>
    <name>Rowback::TimelinePlace</name>
    <message>
        <source>Choose a folder of snapshots</source>
        <translation>Een map met momentopnamen kiezen</translation>
    </message>
    <message>
        <source>Name a folder that holds snapshots, or choose one.</source>
        <translation>Noem een map die momentopnamen bevat, of kies er een.</translation>
    </message>
    <message>
        <source>Looking for snapshots</source>
        <translation>Zoeken naar momentopnamen</translation>
    </message>
    <message>
        <source>There are no snapshots in %1. Choose the folder in which the folders or archives of the single days lie.</source>
        <translation>Er zijn geen momentopnamen in %1. Kies de map waarin de mappen of archieven van de afzonderlijke dagen liggen.</translation>
    </message>
    <message>
        <source>Counting was stopped. Open the folder again to go on with it.</source>
        <translation>Het tellen is gestopt. Open de map opnieuw om ermee door te gaan.</translation>
    </message>
    <message>
        <source>Counting the rows of all snapshots</source>
        <translation>De rijen van alle momentopnamen tellen</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln snapshot(s) are counted.</source>
        <translation>
            <numerusform>%1 van %Ln momentopname geteld.</numerusform>
            <numerusform>%1 van %Ln momentopnamen geteld.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s).</source>
        <translation>
            <numerusform>%Ln momentopname.</numerusform>
            <numerusform>%Ln momentopnamen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln of them cannot be read.</source>
        <translation>
            <numerusform>%1 %Ln ervan kan niet worden gelezen.</numerusform>
            <numerusform>%1 %Ln ervan kunnen niet worden gelezen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Choose up to %2 tables, with Ctrl for more than one, to compare them below.</source>
        <translation>%1 Kies tot %2 tabellen, met Ctrl voor meer dan een, om ze hieronder te vergelijken.</translation>
    </message>
    <message>
        <source>No snapshot is chosen.</source>
        <translation>Er is geen momentopname gekozen.</translation>
    </message>
    <message>
        <source>Snapshot of %1 (%2)</source>
        <translation>Momentopname van %1 (%2)</translation>
    </message>
</context>
<context>
    <name>Rowback::TimelinePlot</name>
    <message>
        <source>Row counts over time</source>
        <translation>Aantallen rijen in de tijd</translation>
    </message>
    <message>
        <source>Percent of the highest count</source>
        <translation>Procent van het hoogste aantal</translation>
    </message>
    <message>
        <source>Rows of %1</source>
        <translation>Rijen van %1</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rijen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1: niet bekend</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1: %2 rijen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: never fewer rows than before.</source>
        <translation>%1: nooit minder rijen dan voorheen.</translation>
    </message>
    <message>
        <source>%1: %2, from %3 to %4 rows.</source>
        <translation>%1: %2, van %3 naar %4 rijen.</translation>
    </message>
    <message>
        <source>Left and Right go from snapshot to snapshot, + and − zoom, Escape shows all again.</source>
        <translation>Links en Rechts gaan van momentopname naar momentopname, + en − zoomen in en uit, Escape toont alles weer.</translation>
    </message>
</context>
<context>
    <name>Rowback::VanishedPage</name>
    <message>
        <source>Vanished</source>
        <translation>Verdwenen</translation>
    </message>
    <message>
        <source>Comparing the snapshot with the live database. This only reads.</source>
        <translation>De momentopname wordt met de live database vergeleken. Dit leest alleen.</translation>
    </message>
    <message>
        <source>Nothing that the snapshot holds has vanished from the live database.</source>
        <translation>Niets van wat de momentopname bevat, is uit de live database verdwenen.</translation>
    </message>
    <message>
        <source>This vanished. What is to come back? Whatever hangs on a record comes along.</source>
        <translation>Dit is verdwenen. Wat moet terugkomen? Alles wat aan een record hangt, komt mee.</translation>
    </message>
    <message>
        <source>The comparison has not ended yet.</source>
        <translation>Het vergelijken is nog niet klaar.</translation>
    </message>
    <message>
        <source>Nothing is selected yet.</source>
        <translation>Er is nog niets geselecteerd.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln rij</numerusform>
            <numerusform>%Ln rijen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s)</source>
        <translation>
            <numerusform>%Ln tabel</numerusform>
            <numerusform>%Ln tabellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected: %1, %2 in %3</source>
        <comment>records, rows, tables</comment>
        <translation>Geselecteerd: %1, %2 in %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln related</source>
        <translation>
            <numerusform>%1 en %Ln bijbehorend</numerusform>
            <numerusform>%1 en %Ln bijbehorende</numerusform>
        </translation>
    </message>
    <message>
        <source>Select &amp;all that vanished</source>
        <translation>Alles &amp;selecteren wat is verdwenen</translation>
    </message>
    <message>
        <source>Select &amp;all of this series</source>
        <translation>Alles van deze reeks &amp;selecteren</translation>
    </message>
    <message>
        <source>The snapshot has not been compared with the live database.</source>
        <translation>De momentopname is niet vergeleken met de live database.</translation>
    </message>
    <message>
        <source>As far as the two could be compared, nothing that the snapshot holds has vanished from the live database.</source>
        <translation>Voor zover ze vergeleken konden worden, is niets uit de momentopname uit de live database verdwenen.</translation>
    </message>
    <message>
        <source>%1 If rows are missing all the same, they may have been gone already when it was taken: choose an earlier snapshot.</source>
        <comment>nothing has vanished</comment>
        <translation>%1 Ontbreken er toch rijen, dan waren ze misschien al weg toen hij werd gemaakt: kies een eerdere momentopname.</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Opnieuw vergelijken</translation>
    </message>
    <message>
        <source>Nothing has vanished since this snapshot, so there is nothing to select.</source>
        <translation>Sinds deze momentopname is niets verdwenen, dus er valt niets te selecteren.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) of the snapshot could not be compared, so their rows are not counted here: %1.</source>
        <translation>
            <numerusform>%Ln tabel van de momentopname kon niet vergeleken worden, dus haar rijen zijn hier niet meegeteld: %1.</numerusform>
            <numerusform>%Ln tabellen van de momentopname konden niet vergeleken worden, dus hun rijen zijn hier niet meegeteld: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rowback::WizardPage</name>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
</context>
<context>
    <name>SnapshotBrowser</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Back to the rows of before (Alt+Left)</source>
        <translation>Terug naar de vorige rijen (Alt+Left)</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vooruit</translation>
    </message>
    <message>
        <source>Forward again (Alt+Right)</source>
        <translation>Weer vooruit (Alt+Right)</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Open f&amp;older…</source>
        <translation>Map op&amp;enen…</translation>
    </message>
    <message>
        <source>Open &amp;archive…</source>
        <translation>A&amp;rchief openen…</translation>
    </message>
    <message>
        <source>&amp;Recover from it</source>
        <translation>Hieruit her&amp;stellen</translation>
    </message>
    <message>
        <source>&amp;Tables and rows</source>
        <translation>&amp;Tabellen en rijen</translation>
    </message>
    <message>
        <source>Filter the tables</source>
        <translation>De tabellen filteren</translation>
    </message>
    <message>
        <source>Show only rows that contain this text</source>
        <translation>Alleen rijen tonen die deze tekst bevatten</translation>
    </message>
    <message>
        <source>Rows that contain…</source>
        <translation>Rijen die bevatten…</translation>
    </message>
    <message>
        <source>Column in which the text must be</source>
        <translation>Kolom waarin de tekst moet staan</translation>
    </message>
    <message>
        <source>&amp;Who refers to this?</source>
        <translation>&amp;Wie verwijst hiernaar?</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xporteren…</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Rijen van de tabel</translation>
    </message>
    <message>
        <source>Source &amp;line</source>
        <translation>Bronrege&amp;l</translation>
    </message>
    <message>
        <source>The lines of the dump that make this row</source>
        <translation>De regels van de dump die deze rij maken</translation>
    </message>
    <message>
        <source>Who re&amp;fers to it</source>
        <translation>Wie er&amp;naar verwijst</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Problemen</translation>
    </message>
    <message>
        <source>What was noticed when the snapshot was read</source>
        <translation>Wat bij het lezen van de momentopname is opgemerkt</translation>
    </message>
    <message>
        <source>&amp;Copy rows as CSV</source>
        <translation>Rijen als CSV &amp;kopiëren</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>&amp;Go to the row that it refers to</source>
        <translation>Naar de rij gaan waarnaar ze verwi&amp;jst</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>&amp;Snapshot or database:</source>
        <translation>&amp;Momentopname of database:</translation>
    </message>
    <message>
        <source>Snapshot or database</source>
        <translation>Momentopname of database</translation>
    </message>
    <message>
        <source>Folder or archive of a snapshot, or the address of a database; press Enter to open it</source>
        <translation>Map of archief van een momentopname, of het adres van een database; druk op Enter om te openen</translation>
    </message>
    <message>
        <source>Open &amp;database</source>
        <translation>&amp;Database openen</translation>
    </message>
    <message>
        <source>Look at the live tables of a saved connection; nothing is written</source>
        <translation>De live tabellen van een opgeslagen verbinding bekijken; er wordt niets geschreven</translation>
    </message>
    <message>
        <source>Open a snapshot or a live database to look at its tables and rows. It is only read.</source>
        <translation>Open een momentopname of een live database om de tabellen en rijen te bekijken. Er wordt alleen gelezen.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Wachtwoord:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>Ver&amp;binden</translation>
    </message>
    <message>
        <source>The chosen row, column by column</source>
        <translation>De gekozen rij, kolom voor kolom</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Kolommen</translation>
    </message>
</context>
<context>
    <name>SnapshotPage</name>
    <message>
        <source>&amp;Snapshot, or folder of snapshots:</source>
        <translation>&amp;Momentopname, of map met momentopnamen:</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>Ma&amp;p…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Een map kiezen</translation>
    </message>
    <message>
        <source>&amp;Archive or file…</source>
        <translation>Archief of bestan&amp;d…</translation>
    </message>
    <message>
        <source>Choose an archive or a file</source>
        <translation>Een archief of een bestand kiezen</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Momentopnamen</translation>
    </message>
    <message>
        <source>&amp;Rules of the application:</source>
        <translation>&amp;Regels van de toepassing:</translation>
    </message>
    <message>
        <source>What records are called, and which columns refer to what where the database does not tell</source>
        <translation>Hoe records heten, en welke kolommen waarnaar verwijzen als de database dat niet zegt</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In gebruik</translation>
    </message>
    <message>
        <source>What was noticed in the snapshot</source>
        <translation>Wat in de momentopname is opgemerkt</translation>
    </message>
    <message>
        <source>Time &amp;zone of its datetimes:</source>
        <translation>Tijd&amp;zone van zijn tijdstippen:</translation>
    </message>
    <message>
        <source>What the clock of the site showed; on the command line it is --dump-tz</source>
        <translation>Wat de klok van de site aangaf; op de opdrachtregel heet het --dump-tz</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Bring vanished rows back</source>
        <translation>Verdwenen rijen terughalen</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Recent</translation>
    </message>
    <message>
        <source>Recover vanished records…</source>
        <translation>Verdwenen records herstellen…</translation>
    </message>
    <message>
        <source>Compare a snapshot with the live database, decide, rehearse, and bring them back</source>
        <translation>Een momentopname met de live database vergelijken, beslissen, proefdraaien en terughalen</translation>
    </message>
    <message>
        <source>Browse a snapshot…</source>
        <translation>Een momentopname bekijken…</translation>
    </message>
    <message>
        <source>Look at its tables and rows</source>
        <translation>Haar tabellen en rijen bekijken</translation>
    </message>
    <message>
        <source>See when it happened…</source>
        <translation>Zien wanneer het is gebeurd…</translation>
    </message>
    <message>
        <source>Row counts over all snapshots of a folder</source>
        <translation>Aantallen rijen over alle momentopnamen van een map</translation>
    </message>
    <message>
        <source>Undo a recovery…</source>
        <translation>Een herstel ongedaan maken…</translation>
    </message>
    <message>
        <source>Take one back from its journal</source>
        <translation>Er een terugdraaien met het journaal</translation>
    </message>
    <message>
        <source>Recent work</source>
        <translation>Recent werk</translation>
    </message>
    <message>
        <source>Try it on the demo incident</source>
        <translation>Uitproberen op het demo-incident</translation>
    </message>
    <message>
        <source>195 of 15 446 partners are missing from a made-up database; nothing of yours is touched</source>
        <translation>195 van 15.446 partners ontbreken in een verzonnen database; niets van uzelf wordt aangeraakt</translation>
    </message>
</context>
<context>
    <name>TimelinePlace</name>
    <message>
        <source>Folder of &amp;snapshots:</source>
        <translation>Map met &amp;momentopnamen:</translation>
    </message>
    <message>
        <source>Folder that holds snapshots of several days; press Enter to open it</source>
        <translation>Map die momentopnamen van meerdere dagen bevat; druk op Enter om te openen</translation>
    </message>
    <message>
        <source>Choose f&amp;older…</source>
        <translation>Map &amp;kiezen…</translation>
    </message>
    <message>
        <source>Open a folder of snapshots to see when rows vanished. The snapshots are only read.</source>
        <translation>Open een map met momentopnamen om te zien wanneer rijen zijn verdwenen. De momentopnamen worden alleen gelezen.</translation>
    </message>
    <message>
        <source>Filter the tables</source>
        <translation>De tabellen filteren</translation>
    </message>
    <message>
        <source>Row counts by table and snapshot</source>
        <translation>Aantallen rijen per tabel en momentopname</translation>
    </message>
    <message>
        <source>In &amp;percent of the highest count</source>
        <translation>In &amp;procenten van het hoogste aantal</translation>
    </message>
    <message>
        <source>&amp;The chosen tables in words</source>
        <translation>De gekozen &amp;tabellen in woorden</translation>
    </message>
    <message>
        <source>&amp;Restore from this snapshot</source>
        <translation>Uit deze momentopname te&amp;rugzetten</translation>
    </message>
    <message>
        <source>Begin a recovery with this snapshot; nothing is written yet</source>
        <translation>Een herstel met deze momentopname beginnen; er wordt nog niets geschreven</translation>
    </message>
    <message>
        <source>&amp;Browse this snapshot</source>
        <translation>&amp;Deze momentopname bekijken</translation>
    </message>
    <message>
        <source>Which tables are listed</source>
        <translation>Welke tabellen worden vermeld</translation>
    </message>
    <message>
        <source>A record may have rows in several tables; its root is the one that the others continue</source>
        <translation>Een record kan rijen in meer tabellen hebben; de hoofdtabel is die welke door de andere wordt voortgezet</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>Alle tabellen</translation>
    </message>
    <message>
        <source>Record roots only</source>
        <translation>Alleen hoofdtabellen</translation>
    </message>
    <message>
        <source>&amp;Lines of the plot:</source>
        <translation>&amp;Lijnen van de grafiek:</translation>
    </message>
    <message>
        <source>What is chosen above</source>
        <translation>Wat hierboven is gekozen</translation>
    </message>
    <message>
        <source>What lost most rows</source>
        <translation>Wat de meeste rijen verloor</translation>
    </message>
</context>
<context>
    <name>VanishedPage</name>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Zoeken:</translation>
    </message>
    <message>
        <source>Name, number, table</source>
        <translation>Naam, nummer, tabel</translation>
    </message>
    <message>
        <source>By &amp;root of loss</source>
        <translation>Per begin&amp;punt van het verlies</translation>
    </message>
    <message>
        <source>By &amp;table</source>
        <translation>Per tab&amp;el</translation>
    </message>
    <message>
        <source>Select &amp;nothing</source>
        <translation>&amp;Niets selecteren</translation>
    </message>
    <message>
        <source>Vanished records</source>
        <translation>Verdwenen records</translation>
    </message>
    <message>
        <source>&amp;Choose another snapshot</source>
        <translation>&amp;Andere momentopname kiezen</translation>
    </message>
</context>
</TS>
