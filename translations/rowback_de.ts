<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActionPalette</name>
    <message>
        <source>Find an action</source>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>Part of an action&apos;s name</source>
        <translation>Teil des Namens einer Aktion</translation>
    </message>
    <message>
        <source>Part of its name; arrows choose, Enter does it</source>
        <translation>Teil des Namens; Pfeiltasten wählen, die Eingabetaste führt aus</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>No action has this in its name.</source>
        <translation>Keine Aktion hat das in ihrem Namen.</translation>
    </message>
</context>
<context>
    <name>BrowserPlace</name>
    <message>
        <source>&amp;Live database beside it</source>
        <translation>&amp;Live-Datenbank daneben</translation>
    </message>
    <message>
        <source>Snapshot on the left, live database on the right; the same row on both sides</source>
        <translation>Snapshot links, Live-Datenbank rechts; auf beiden Seiten dieselbe Zeile</translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message>
        <source>The plan is being made again…</source>
        <translation>Der Plan wird neu erstellt…</translation>
    </message>
    <message>
        <source>&amp;Previous undecided</source>
        <translation>&amp;Voriger offener</translation>
    </message>
    <message>
        <source>Shift+F7</source>
        <translation>Shift+F7</translation>
    </message>
    <message>
        <source>Next &amp;undecided</source>
        <translation>&amp;Nächster offener</translation>
    </message>
    <message>
        <source>F7</source>
        <translation>F7</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Snapshot, live now and after</source>
        <translation>Snapshot, jetzt live und danach</translation>
    </message>
    <message>
        <source>Go on in spite of this</source>
        <translation>Trotzdem fortfahren</translation>
    </message>
    <message>
        <source>&amp;Type the database&apos;s name:</source>
        <translation>Datenbankna&amp;men eingeben:</translation>
    </message>
    <message>
        <source>Confirm all &amp;hazards</source>
        <translation>Alle &amp;Risiken bestätigen</translation>
    </message>
    <message>
        <source>&amp;Rows concerned:</source>
        <translation>&amp;Betroffene Zeilen:</translation>
    </message>
    <message>
        <source>What &amp;Lino&apos;s loader would have said:</source>
        <translation>Was &amp;Linos Ladeprogramm gemeldet hätte:</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Art:</translation>
    </message>
    <message>
        <source>SQLite file</source>
        <translation>SQLite-Datei</translation>
    </message>
    <message>
        <source>MariaDB or MySQL</source>
        <translation>MariaDB oder MySQL</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>Date&amp;i:</translation>
    </message>
    <message>
        <source>Brow&amp;se…</source>
        <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
        <source>Choose a SQLite file</source>
        <translation>SQLite-Datei wählen</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>H&amp;ost:</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>Po&amp;rt:</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>üblich</translation>
    </message>
    <message>
        <source>S&amp;ocket:</source>
        <translation>&amp;Socket:</translation>
    </message>
    <message>
        <source>Instead of a host; empty: the usual one</source>
        <translation>Statt eines Hosts; leer: der übliche</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>Daten&amp;bank:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>B&amp;enutzer:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Passwor&amp;t:</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort anzeigen</translation>
    </message>
    <message>
        <source>&amp;Remember it in the desktop&apos;s keychain</source>
        <translation>Im Schlüsselbund des Desktops &amp;merken</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>Versch&amp;lüsselung:</translation>
    </message>
    <message>
        <source>As client and server agree</source>
        <translation>Wie Client und Server vereinbaren</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Erforderlich</translation>
    </message>
    <message>
        <source>Required, and the server must prove its name</source>
        <translation>Erforderlich, und der Server muss seinen Namen nachweisen</translation>
    </message>
    <message>
        <source>&amp;Trusted certificates:</source>
        <translation>Vertraute Zerti&amp;fikate:</translation>
    </message>
    <message>
        <source>Those of this machine</source>
        <translation>Die dieses Rechners</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Choose the file of trusted certificates</source>
        <translation>Datei der vertrauten Zertifikate wählen</translation>
    </message>
    <message>
        <source>File of the database</source>
        <translation>Datei der Datenbank</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Vertraute Zertifikate</translation>
    </message>
</context>
<context>
    <name>DatabasePage</name>
    <message>
        <source>Sa&amp;ved connections</source>
        <translation>Ges&amp;peicherte Verbindungen</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Gespeicherte Verbindungen</translation>
    </message>
    <message>
        <source>N&amp;ew</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>Empty the fields for another connection</source>
        <translation>Felder für eine andere Verbindung leeren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Keep this connection in the list, without its password</source>
        <translation>Diese Verbindung ohne ihr Passwort in der Liste behalten</translation>
    </message>
    <message>
        <source>Save the connection</source>
        <translation>Verbindung speichern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Take the connection, and its password in the keychain, away</source>
        <translation>Verbindung samt Passwort im Schlüsselbund entfernen</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Verbindung prüfen</translation>
    </message>
    <message>
        <source>&amp;What is known of it</source>
        <translation>Was darüber be&amp;kannt ist</translation>
    </message>
    <message>
        <source>What is known of the database</source>
        <translation>Was über die Datenbank bekannt ist</translation>
    </message>
</context>
<context>
    <name>InjectPage</name>
    <message>
        <source>&amp;Journal:</source>
        <translation>&amp;Journal:</translation>
    </message>
    <message>
        <source>Every row that is written is noted there, so that all of it can be undone later</source>
        <translation>Jede geschriebene Zeile wird dort festgehalten, damit sich später alles rückgängig machen lässt</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Auswählen…</translation>
    </message>
    <message>
        <source>How much of the restore has run</source>
        <translation>Wie weit die Wiederherstellung gelaufen ist</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Takes everything back</source>
        <translation>Nimmt alles zurück</translation>
    </message>
    <message>
        <source>takes everything back</source>
        <translation>nimmt alles zurück</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>What happened so far</source>
        <translation>Was bisher geschehen ist</translation>
    </message>
</context>
<context>
    <name>JournalsPlace</name>
    <message>
        <source>&amp;Restores that left a journal</source>
        <translation>&amp;Wiederherstellungen mit Journal</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Journale</translation>
    </message>
    <message>
        <source>&amp;Open a journal…</source>
        <translation>Journal ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Undo this restore</source>
        <translation>Wiederherstellung rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>Daten&amp;bank:</translation>
    </message>
    <message>
        <source>mysql://user@host/name, postgresql://user@host/name, or a file</source>
        <translation>mysql://user@host/name, postgresql://user@host/name oder eine Datei</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Passwor&amp;t:</translation>
    </message>
    <message>
        <source>empty: what the database&apos;s own client finds</source>
        <translation>leer: was der Client der Datenbank selbst findet</translation>
    </message>
    <message>
        <source>&amp;Undo this restore</source>
        <translation>Wiederherstellung &amp;rückgängig machen</translation>
    </message>
</context>
<context>
    <name>LossDetails</name>
    <message>
        <source>Values of the vanished record</source>
        <translation>Werte des verschwundenen Datensatzes</translation>
    </message>
    <message>
        <source>The line of the snapshot that this row was read from</source>
        <translation>Die Zeile des Snapshots, aus der diese Zeile gelesen wurde</translation>
    </message>
</context>
<context>
    <name>LossSeriesBar</name>
    <message>
        <source>S&amp;eries:</source>
        <translation>&amp;Serie:</translation>
    </message>
    <message>
        <source>Compares anew with that snapshot. What vanished before it was taken is not in it; that comes back in a recovery of its own.</source>
        <translation>Vergleicht neu mit diesem Snapshot. Was vor ihm verschwand, ist nicht darin; das kommt in einer eigenen Wiederherstellung zurück.</translation>
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
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>&amp;New recovery</source>
        <translation>&amp;Neue Wiederherstellung</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open a saved recovery, a journal or a snapshot</source>
        <translation>Gespeicherte Wiederherstellung, Journal oder Snapshot öffnen</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>&amp;Save recovery</source>
        <translation>Wiederherstellung &amp;speichern</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Save recovery &amp;as…</source>
        <translation>Wiederherstellung speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>&amp;Aktion suchen…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;About Rowback</source>
        <translation>Über &amp;Rowback</translation>
    </message>
</context>
<context>
    <name>MessageLine</name>
    <message>
        <source>&amp;Details</source>
        <translation>D&amp;etails</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>&amp;Cache folder:</source>
        <translation>&amp;Cache-Ordner:</translation>
    </message>
    <message>
        <source>Indexes of snapshots and the demo are kept here; it may be emptied at any time</source>
        <translation>Hier liegen Indexe von Snapshots und die Demo; er darf jederzeit geleert werden</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen…</translation>
    </message>
    <message>
        <source>Choose the cache folder</source>
        <translation>Cache-Ordner wählen</translation>
    </message>
    <message>
        <source>&amp;Mark a drop from:</source>
        <translation>&amp;Rückgang markieren ab:</translation>
    </message>
    <message>
        <source>How much of a table must be missing in the next snapshot for the timeline to mark it</source>
        <translation>Wie viel von einer Tabelle im nächsten Snapshot fehlen muss, damit der Zeitverlauf es markiert</translation>
    </message>
    <message>
        <source> % of the rows</source>
        <translation> % der Zeilen</translation>
    </message>
    <message>
        <source>Leave &amp;personal data out of reports, unless I ask for it</source>
        <translation>&amp;Personendaten in Berichten weglassen, sofern nicht ausdrücklich verlangt</translation>
    </message>
    <message>
        <source>any number of rows</source>
        <translation>beliebig vielen Zeilen</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation>Lee&amp;ren</translation>
    </message>
    <message>
        <source>Clear the cache</source>
        <translation>Den Cache leeren</translation>
    </message>
    <message>
        <source>Removes the row counts of snapshots and the demo; all of it can be made again</source>
        <translation>Entfernt die Zeilenzahlen der Snapshots und die Demo; alles lässt sich neu erzeugen</translation>
    </message>
    <message>
        <source>&amp;Keep row counts of snapshots, so that each is counted once</source>
        <translation>Zeilenzahlen der Snapshots &amp;behalten, damit jeder nur einmal gezählt wird</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>Unknown error</source>
        <translation>Unbekannter Fehler</translation>
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
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>RecoveryWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>ReferrersPanel</name>
    <message>
        <source>Tables with rows that refer to this one</source>
        <translation>Tabellen mit Zeilen, die auf diese verweisen</translation>
    </message>
</context>
<context>
    <name>RemapPage</name>
    <message>
        <source>The plan is being made again…</source>
        <translation>Der Plan wird neu erstellt…</translation>
    </message>
    <message>
        <source>All that a unique value proves:</source>
        <translation>Alle, die ein eindeutiger Wert belegt:</translation>
    </message>
    <message>
        <source>Keep &amp;originals</source>
        <translation>&amp;Originale behalten</translation>
    </message>
    <message>
        <source>Keep re-&amp;created</source>
        <translation>Erneut erfasste &amp;behalten</translation>
    </message>
    <message>
        <source>Nothing that is to come back has been entered again, as far as unique values and names tell. If you know of a pair, add it; otherwise just go on.</source>
        <translation>Soweit eindeutige Werte und Namen es zeigen, wurde nichts von dem, was zurückkommen soll, erneut erfasst. Wenn Sie ein Paar kennen, fügen Sie es hinzu; sonst gehen Sie einfach weiter.</translation>
    </message>
    <message>
        <source>Re-created records and their originals</source>
        <translation>Erneut erfasste Datensätze und ihre Originale</translation>
    </message>
    <message>
        <source>Differences between the two records</source>
        <translation>Unterschiede zwischen den beiden Datensätzen</translation>
    </message>
    <message>
        <source>&amp;Add a pair of</source>
        <translation>&amp;Paar hinzufügen für</translation>
    </message>
    <message>
        <source>What the records of the new pair are</source>
        <translation>Was die Datensätze des neuen Paars sind</translation>
    </message>
    <message>
        <source>&amp;Remove the pair</source>
        <translation>Paar en&amp;tfernen</translation>
    </message>
    <message>
        <source>&amp;Import CSV…</source>
        <translation>CSV &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>CSV e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Copy as &amp;Python</source>
        <translation>Als P&amp;ython kopieren</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>&amp;Undo this restore</source>
        <translation>Wiederherstellung &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>Takes every row back from the journal, provided that nobody has changed one of them since</source>
        <translation>Nimmt jede Zeile anhand des Journals zurück, sofern seither niemand eine davon geändert hat</translation>
    </message>
    <message>
        <source>Restore &amp;more from this snapshot</source>
        <translation>&amp;Mehr aus diesem Snapshot wiederherstellen</translation>
    </message>
    <message>
        <source>Compares with the database anew, to choose from what is still missing</source>
        <translation>Vergleicht neu mit der Datenbank, um aus dem zu wählen, was noch fehlt</translation>
    </message>
    <message>
        <source>&amp;Begin a new recovery</source>
        <translation>&amp;Neue Wiederherstellung beginnen</translation>
    </message>
    <message>
        <source>Over any database and snapshot; this report stays among the journals</source>
        <translation>Mit beliebiger Datenbank und beliebigem Snapshot; dieser Bericht bleibt bei den Journalen</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>&amp;Mask personal data</source>
        <translation>Personendaten &amp;maskieren</translation>
    </message>
    <message>
        <source>Names, addresses and all other personal values become marks; numbers of records stay</source>
        <translation>Namen, Adressen und alle anderen persönlichen Werte werden zu Platzhaltern; Nummern von Datensätzen bleiben</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation>Als HTM&amp;L speichern…</translation>
    </message>
    <message>
        <source>&amp;PDF…</source>
        <translation>&amp;PDF…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>&amp;CSV…</source>
        <translation>CS&amp;V…</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Als CSV speichern</translation>
    </message>
    <message>
        <source>Mar&amp;kdown…</source>
        <translation>Mar&amp;kdown…</translation>
    </message>
    <message>
        <source>Save as Markdown</source>
        <translation>Als Markdown speichern</translation>
    </message>
    <message>
        <source>&amp;JSON…</source>
        <translation>&amp;JSON…</translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>Als JSON speichern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in every saved file.</source>
        <translation>Sie stehen in jeder gespeicherten Datei.</translation>
    </message>
    <message>
        <source>&amp;Letter to the owner</source>
        <translation>&amp;Brief an den Eigentümer</translation>
    </message>
    <message>
        <source>Copies a letter in plain words, to be pasted into a mail: what came back, what to look at</source>
        <translation>Kopiert einen Brief in einfachen Worten, um ihn in eine E-Mail einzufügen: was zurückkam, was anzusehen ist</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Rows &amp;by table</source>
        <translation>Zeilen je &amp;Tabelle</translation>
    </message>
    <message>
        <source>How many rows of each table are written</source>
        <translation>Wie viele Zeilen jeder Tabelle geschrieben werden</translation>
    </message>
    <message>
        <source>S&amp;teps</source>
        <translation>&amp;Schritte</translation>
    </message>
    <message>
        <source>Every step in the order in which it runs</source>
        <translation>Jeder Schritt in der Reihenfolge der Ausführung</translation>
    </message>
    <message>
        <source>S&amp;QL</source>
        <translation>S&amp;QL</translation>
    </message>
    <message>
        <source>The plan as SQL</source>
        <translation>Der Plan als SQL</translation>
    </message>
    <message>
        <source>&amp;Save SQL as…</source>
        <translation>SQ&amp;L speichern unter…</translation>
    </message>
    <message>
        <source>&amp;Python</source>
        <translation>&amp;Python</translation>
    </message>
    <message>
        <source>The re-created records and their originals as Python</source>
        <translation>Die erneut erfassten Datensätze und ihre Originale als Python</translation>
    </message>
    <message>
        <source>Sa&amp;ve Python as…</source>
        <translation>Python speichern u&amp;nter…</translation>
    </message>
    <message>
        <source>&amp;Warnings</source>
        <translation>W&amp;arnungen</translation>
    </message>
    <message>
        <source>Warnings and hazards</source>
        <translation>Warnungen und Risiken</translation>
    </message>
    <message>
        <source>&amp;Name of the database:</source>
        <translation>Name der Daten&amp;bank:</translation>
    </message>
    <message>
        <source>&amp;Go on in spite of it</source>
        <translation>Tr&amp;otzdem fortfahren</translation>
    </message>
    <message>
        <source>&amp;Rehearse</source>
        <translation>P&amp;robelauf starten</translation>
    </message>
    <message>
        <source>Runs everything on the live database and takes it back</source>
        <translation>Führt alles in der Live-Datenbank aus und nimmt es zurück</translation>
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
        <translation>Snapshots:               %1
Letzter vor dem Verlust: %2
Live-Datenbank:          %3
Was aus ihr werden soll: %4
Was genau geschehen ist: %5</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not UTF-8.</source>
        <translation>„%1“ ist nicht in UTF-8.</translation>
    </message>
    <message>
        <source>Rename the file, or name it by a link.</source>
        <translation>Benennen Sie die Datei um, oder geben Sie einen Link darauf an.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;.</source>
        <translation>Die Zeitzone „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Name one as Europe/Brussels with --dump-tz.</source>
        <translation>Geben Sie mit --dump-tz eine an, zum Beispiel Europe/Brussels.</translation>
    </message>
    <message>
        <source>%1: not in the database</source>
        <translation>%1: nicht in der Datenbank</translation>
    </message>
    <message>
        <source>%1: %2 vanished, %3 added%4</source>
        <translation>%1: %2 verschwunden, %3 hinzugekommen%4</translation>
    </message>
    <message>
        <source>, %1 changed</source>
        <translation>, %1 geändert</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
    <message>
        <source>Write it as 2015-06-11.</source>
        <translation>Schreiben Sie es in der Form 2015-06-11.</translation>
    </message>
    <message>
        <source>%1, %2 (date from %3), version %4</source>
        <translation>%1, %2 (Datum aus %3), Version %4</translation>
    </message>
    <message>
        <source> (declared: %1)</source>
        <translation> (angegeben: %1)</translation>
    </message>
    <message>
        <source>The snapshot has no table &quot;%1&quot;.</source>
        <translation>Der Snapshot hat keine Tabelle „%1“.</translation>
    </message>
    <message>
        <source>The command tables lists them.</source>
        <translation>Der Befehl tables listet sie auf.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many.</source>
        <translation>„%1“ ist ein Wort zu viel.</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot;.</source>
        <translation>Die Option „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Den Befehl „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Es fehlt ein Befehl.</translation>
    </message>
    <message>
        <source>&quot;rowback-cli%1 --help&quot; says what can be given.</source>
        <translation>„rowback-cli%1 --help“ zeigt, was angegeben werden kann.</translation>
    </message>
    <message>
        <source>There is no password file.</source>
        <translation>Die Passwortdatei ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>Check what was given for --password-file.</source>
        <translation>Prüfen Sie die Angabe bei --password-file.</translation>
    </message>
    <message>
        <source>Others may read the password file.</source>
        <translation>Andere dürfen die Passwortdatei lesen.</translation>
    </message>
    <message>
        <source>Make it yours alone: chmod 600.</source>
        <translation>Geben Sie nur sich selbst Zugriff: chmod 600.</translation>
    </message>
    <message>
        <source>The password file cannot be read.</source>
        <translation>Die Passwortdatei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Check who owns it.</source>
        <translation>Prüfen Sie, wem sie gehört.</translation>
    </message>
    <message>
        <source>Password for %1: </source>
        <translation>Passwort für %1: </translation>
    </message>
    <message>
        <source>Write sqlite:///folder/file.db, mysql://user@host:3306/name or postgresql://user@host:5432/name.</source>
        <translation>Schreiben Sie sqlite:///folder/file.db, mysql://user@host:3306/name oder postgresql://user@host:5432/name.</translation>
    </message>
    <message>
        <source>The address of the database holds a password; it would stay in the shell&apos;s history and in the list of processes.</source>
        <translation>Die Adresse der Datenbank enthält ein Passwort; es bliebe im Verlauf der Shell und in der Prozessliste stehen.</translation>
    </message>
    <message>
        <source>Leave it out, and put it into ROWBACK_PASSWORD, a --password-file, ~/.my.cnf or ~/.pgpass, or wait to be asked.</source>
        <translation>Lassen Sie es weg und legen Sie es in ROWBACK_PASSWORD, --password-file, ~/.my.cnf oder ~/.pgpass ab, oder warten Sie auf die Abfrage.</translation>
    </message>
    <message>
        <source>The address names no SQLite file.</source>
        <translation>Die Adresse nennt keine SQLite-Datei.</translation>
    </message>
    <message>
        <source>An address of a SQLite file has no options.</source>
        <translation>Die Adresse einer SQLite-Datei hat keine Optionen.</translation>
    </message>
    <message>
        <source>Write a ? in a file&apos;s name as %3F.</source>
        <translation>Schreiben Sie ein ? in einem Dateinamen als %3F.</translation>
    </message>
    <message>
        <source>The address names a host, which SQLite files have not.</source>
        <translation>Die Adresse nennt einen Host; SQLite-Dateien haben keinen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an ssl_mode.</source>
        <translation>„%1“ ist kein ssl_mode.</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>Bekannt sind: %1.</translation>
    </message>
    <message>
        <source>The connect_timeout &quot;%1&quot; is not a number of seconds.</source>
        <translation>connect_timeout „%1“ ist keine Zahl von Sekunden.</translation>
    </message>
    <message>
        <source>Write a whole number, for example connect_timeout=10.</source>
        <translation>Schreiben Sie eine ganze Zahl, zum Beispiel connect_timeout=10.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option of a MariaDB address.</source>
        <translation>„%1“ ist keine Option einer MariaDB-Adresse.</translation>
    </message>
    <message>
        <source>The address of the database cannot be understood.</source>
        <translation>Die Adresse der Datenbank ist nicht verständlich.</translation>
    </message>
    <message>
        <source>Characters like @ : / ? # are written as %40 %3A %2F %3F %23.</source>
        <translation>Zeichen wie @ : / ? # werden als %40 %3A %2F %3F %23 geschrieben.</translation>
    </message>
    <message>
        <source>The address does not name one database.</source>
        <translation>Die Adresse nennt nicht genau eine Datenbank.</translation>
    </message>
    <message>
        <source>What was given for the database is neither an address nor an existing file.</source>
        <translation>Was für die Datenbank angegeben wurde, ist weder eine Adresse noch eine vorhandene Datei.</translation>
    </message>
    <message>
        <source>The address is for a kind of database that Rowback does not know.</source>
        <translation>Die Adresse gilt für eine Art von Datenbank, die Rowback nicht kennt.</translation>
    </message>
    <message>
        <source>%1 (SQLite)</source>
        <translation>%1 (SQLite)</translation>
    </message>
    <message>
        <source>%1 on %2 (%3)</source>
        <translation>%1 auf %2 (%3)</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>The server has no database of that name.</source>
        <translation>Der Server hat keine Datenbank dieses Namens.</translation>
    </message>
    <message>
        <source>Check the name at the end of the address.</source>
        <translation>Prüfen Sie den Namen am Ende der Adresse.</translation>
    </message>
    <message>
        <source>The server lets nobody in without TLS.</source>
        <translation>Der Server lässt niemanden ohne TLS herein.</translation>
    </message>
    <message>
        <source>Add ssl_mode=required or ssl_ca=FILE to the address.</source>
        <translation>Fügen Sie der Adresse ssl_mode=required oder ssl_ca=FILE hinzu.</translation>
    </message>
    <message>
        <source>The server did not let this user in.</source>
        <translation>Der Server hat diesen Benutzer nicht zugelassen.</translation>
    </message>
    <message>
        <source>Check the user in the address and the password in ROWBACK_PASSWORD, --password-file or ~/.my.cnf.</source>
        <translation>Prüfen Sie den Benutzer in der Adresse und das Passwort in ROWBACK_PASSWORD, --password-file oder ~/.my.cnf.</translation>
    </message>
    <message>
        <source>Should the user have to use TLS, add ssl_mode=required.</source>
        <translation>Falls der Benutzer TLS benutzen muss, fügen Sie ssl_mode=required hinzu.</translation>
    </message>
    <message>
        <source>No connection by TLS came about.</source>
        <translation>Es kam keine Verbindung über TLS zustande.</translation>
    </message>
    <message>
        <source>Check ssl_mode and ssl_ca in the address, and the server&apos;s certificate.</source>
        <translation>Prüfen Sie ssl_mode und ssl_ca in der Adresse sowie das Zertifikat des Servers.</translation>
    </message>
    <message>
        <source>What answers there does not speak as a MariaDB server does.</source>
        <translation>Was dort antwortet, spricht nicht wie ein MariaDB-Server.</translation>
    </message>
    <message>
        <source>Check the host and port in the address, and whether the server has the engine it names.</source>
        <translation>Prüfen Sie Host und Port in der Adresse, und ob der Server von der Art ist, die sie nennt.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check that it runs, and the host and port in the address.</source>
        <translation>Prüfen Sie, ob er läuft, sowie Host und Port in der Adresse.</translation>
    </message>
    <message>
        <source>Load the time zones into the server by mariadb-tzinfo-to-sql.</source>
        <translation>Laden Sie die Zeitzonen mit mariadb-tzinfo-to-sql in den Server.</translation>
    </message>
    <message>
        <source>The server is read-only; it may be a replica of another one.</source>
        <translation>Der Server ist schreibgeschützt; vielleicht ist er ein Replikat eines anderen.</translation>
    </message>
    <message>
        <source>The server is read-only.</source>
        <translation>Der Server ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The server does not offer TLS, which the address asks for.</source>
        <translation>Der Server bietet kein TLS an, das die Adresse verlangt.</translation>
    </message>
    <message>
        <source>Have it set up there, or leave out ssl_mode and ssl_ca.</source>
        <translation>Lassen Sie es dort einrichten, oder lassen Sie ssl_mode und ssl_ca weg.</translation>
    </message>
    <message>
        <source>The server does not accept the settings of a session.</source>
        <translation>Der Server nimmt die Einstellungen einer Sitzung nicht an.</translation>
    </message>
    <message>
        <source>The table %1 may be in the database, but this user may not read it.</source>
        <translation>Die Tabelle %1 ist vielleicht in der Datenbank, aber dieser Benutzer darf sie nicht lesen.</translation>
    </message>
    <message>
        <source>Grant SELECT on the whole database to the user, or connect as another one.</source>
        <translation>Erteilen Sie dem Benutzer SELECT auf die ganze Datenbank, oder verbinden Sie sich als ein anderer.</translation>
    </message>
    <message>
        <source>The server rolled the transaction back because of a deadlock.</source>
        <translation>Der Server hat die Transaktion wegen einer gegenseitigen Blockade (Deadlock) zurückgerollt.</translation>
    </message>
    <message>
        <source>The server ended the transaction before it was to be committed.</source>
        <translation>Der Server hat die Transaktion beendet, bevor sie festgeschrieben werden sollte.</translation>
    </message>
    <message>
        <source>Look for triggers and server settings that commit by themselves.</source>
        <translation>Suchen Sie nach Triggern und Servereinstellungen, die von selbst festschreiben.</translation>
    </message>
    <message>
        <source>PostgreSQL cannot hold a text with a NUL character.</source>
        <translation>PostgreSQL kann keinen Text mit einem NUL-Zeichen aufnehmen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an sslmode.</source>
        <translation>„%1“ ist kein sslmode.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option of a PostgreSQL address.</source>
        <translation>„%1“ ist keine Option einer PostgreSQL-Adresse.</translation>
    </message>
    <message>
        <source>Known are the keywords of libpq, for example sslmode and sslrootcert.</source>
        <translation>Bekannt sind die Schlüsselwörter von libpq, zum Beispiel sslmode und sslrootcert.</translation>
    </message>
    <message>
        <source>An option of the address has a value that it cannot have.</source>
        <translation>Eine Option der Adresse hat einen Wert, den sie nicht haben kann.</translation>
    </message>
    <message>
        <source>Look it up among the keywords of libpq.</source>
        <translation>Schlagen Sie sie unter den Schlüsselwörtern von libpq nach.</translation>
    </message>
    <message>
        <source>What answers there does not speak as a PostgreSQL server does.</source>
        <translation>Was dort antwortet, spricht nicht wie ein PostgreSQL-Server.</translation>
    </message>
    <message>
        <source>Check the user in the address and the password in ROWBACK_PASSWORD, --password-file or ~/.pgpass.</source>
        <translation>Prüfen Sie den Benutzer in der Adresse und das Passwort in ROWBACK_PASSWORD, --password-file oder ~/.pgpass.</translation>
    </message>
    <message>
        <source>Check sslmode and sslrootcert in the address, and the server&apos;s certificate.</source>
        <translation>Prüfen Sie sslmode und sslrootcert in der Adresse sowie das Zertifikat des Servers.</translation>
    </message>
    <message>
        <source>The server is a replica of another one.</source>
        <translation>Der Server ist ein Replikat eines anderen.</translation>
    </message>
    <message>
        <source>The database is set to be read-only (default_transaction_read_only).</source>
        <translation>Die Datenbank ist auf Schreibschutz gestellt (default_transaction_read_only).</translation>
    </message>
    <message>
        <source>None of the schemas in this user&apos;s search path is there, or may be used.</source>
        <translation>Keines der Schemas im Suchpfad dieses Benutzers ist da oder darf benutzt werden.</translation>
    </message>
    <message>
        <source>Check search_path in the address&apos;s options, and the user&apos;s rights on the schema.</source>
        <translation>Prüfen Sie search_path in den Optionen der Adresse und die Rechte des Benutzers am Schema.</translation>
    </message>
    <message>
        <source>The server rolled back, because an earlier statement had failed.</source>
        <translation>Der Server hat zurückgerollt, weil eine frühere Anweisung fehlgeschlagen war.</translation>
    </message>
    <message>
        <source>The tables of %1 cannot be listed.</source>
        <translation>Die Tabellen von %1 können nicht aufgelistet werden.</translation>
    </message>
    <message>
        <source>%1 was opened to be read only.</source>
        <translation>%1 wurde nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Write to the database itself, as a user who may.</source>
        <translation>Schreiben Sie in die Datenbank selbst, als Benutzer mit Schreibrecht.</translation>
    </message>
    <message>
        <source>%1 holds tables already.</source>
        <translation>%1 enthält schon Tabellen.</translation>
    </message>
    <message>
        <source>Name an empty database.</source>
        <translation>Geben Sie eine leere Datenbank an.</translation>
    </message>
    <message>
        <source>Somebody else is writing there; wait until they are done, and try again.</source>
        <translation>Jemand anderes schreibt gerade dort; warten Sie bis zum Ende, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Check that the server runs and can be reached, and try again.</source>
        <translation>Prüfen Sie, ob der Server läuft und erreichbar ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Make room where the database lies, and try again.</source>
        <translation>Schaffen Sie Platz bei der Datenbank, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Ask the database&apos;s administrator for the right, or use another user.</source>
        <translation>Bitten Sie die Administration der Datenbank um das Recht, oder nehmen Sie einen anderen Benutzer.</translation>
    </message>
    <message>
        <source>The connection to the database was lost.</source>
        <translation>Die Verbindung zur Datenbank ist abgebrochen.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The database refused a statement.</source>
        <translation>Die Datenbank hat eine Anweisung abgelehnt.</translation>
    </message>
    <message>
        <source>The transaction is over already.</source>
        <translation>Die Transaktion ist schon zu Ende.</translation>
    </message>
    <message>
        <source>A column that the database computes cannot be written.</source>
        <translation>Eine Spalte, die die Datenbank berechnet, kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The rows of %1 cannot be read.</source>
        <translation>Die Zeilen von %1 können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The rows of %1 cannot be counted.</source>
        <translation>Die Zeilen von %1 können nicht gezählt werden.</translation>
    </message>
    <message>
        <source>The database refused to insert into %1.</source>
        <translation>Die Datenbank hat es abgelehnt, in %1 einzufügen.</translation>
    </message>
    <message>
        <source>The database refused to change a row of %1.</source>
        <translation>Die Datenbank hat es abgelehnt, eine Zeile von %1 zu ändern.</translation>
    </message>
    <message>
        <source>The database refused to delete a row of %1.</source>
        <translation>Die Datenbank hat es abgelehnt, eine Zeile von %1 zu löschen.</translation>
    </message>
    <message>
        <source>The counter of %1 cannot be advanced.</source>
        <translation>Der Zähler von %1 kann nicht weitergestellt werden.</translation>
    </message>
    <message>
        <source>There is no SQLite file.</source>
        <translation>Die SQLite-Datei ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>Check the path; Rowback does not create a database.</source>
        <translation>Prüfen Sie den Pfad; Rowback legt keine Datenbank an.</translation>
    </message>
    <message>
        <source>The SQLite file may not be read.</source>
        <translation>Die SQLite-Datei darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Das ist keine Datei.</translation>
    </message>
    <message>
        <source>Check the path, and who may read it.</source>
        <translation>Prüfen Sie den Pfad und wer ihn lesen darf.</translation>
    </message>
    <message>
        <source>The SQLite file is locked by another program.</source>
        <translation>Die SQLite-Datei ist durch ein anderes Programm gesperrt.</translation>
    </message>
    <message>
        <source>The SQLite file keeps a write-ahead log, which cannot be made in its read-only folder.</source>
        <translation>Die SQLite-Datei führt ein Write-Ahead-Log, das in ihrem schreibgeschützten Ordner nicht angelegt werden kann.</translation>
    </message>
    <message>
        <source>Have the folder made writable, or read a copy of the file in another one.</source>
        <translation>Lassen Sie den Ordner beschreibbar machen, oder lesen Sie eine Kopie der Datei in einem anderen.</translation>
    </message>
    <message>
        <source>The file cannot be opened as a SQLite database.</source>
        <translation>Die Datei lässt sich nicht als SQLite-Datenbank öffnen.</translation>
    </message>
    <message>
        <source>Check that it is one, that it is whole, and that it is not encrypted.</source>
        <translation>Prüfen Sie, ob sie eine ist, ob sie vollständig und ob sie unverschlüsselt ist.</translation>
    </message>
    <message>
        <source>There is a file already.</source>
        <translation>Diese Datei gibt es schon.</translation>
    </message>
    <message>
        <source>Name another one, or remove it.</source>
        <translation>Geben Sie eine andere an, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>The SQLite file cannot be made.</source>
        <translation>Die SQLite-Datei kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Check that the folder is there and can be written to, and that the disk is not full.</source>
        <translation>Prüfen Sie, ob der Ordner vorhanden und beschreibbar und der Datenträger nicht voll ist.</translation>
    </message>
    <message>
        <source>This SQLite library does not enforce foreign keys.</source>
        <translation>Diese SQLite-Bibliothek setzt Fremdschlüssel nicht durch.</translation>
    </message>
    <message>
        <source>Use one that was built with them.</source>
        <translation>Nehmen Sie eine, die mit ihnen gebaut wurde.</translation>
    </message>
    <message>
        <source>A reference would lead nowhere.</source>
        <translation>Ein Verweis würde ins Leere führen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose a folder that is yours and has enough space.</source>
        <translation>Wählen Sie einen Ordner, der Ihnen gehört und genug Platz hat.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty and holds no demo.</source>
        <translation>Der Ordner %1 ist nicht leer und enthält keine Demo.</translation>
    </message>
    <message>
        <source>Name a folder that is new or empty.</source>
        <translation>Geben Sie einen neuen oder leeren Ordner an.</translation>
    </message>
    <message>
        <source>A demo cannot have %1 partners.</source>
        <translation>Eine Demo kann nicht %1 Partner haben.</translation>
    </message>
    <message>
        <source>Ask for %1 to %2.</source>
        <translation>Verlangen Sie %1 bis %2.</translation>
    </message>
    <message>
        <source>The database %1 has tables already.</source>
        <translation>Die Datenbank %1 hat schon Tabellen.</translation>
    </message>
    <message>
        <source>Name an empty one for the demo.</source>
        <translation>Geben Sie für die Demo eine leere an.</translation>
    </message>
    <message>
        <source>Writing snapshots</source>
        <translation>Snapshots werden geschrieben</translation>
    </message>
    <message>
        <source>Writing databases</source>
        <translation>Datenbanken werden geschrieben</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Name a file with its whole path.</source>
        <translation>Geben Sie eine Datei mit vollem Pfad an.</translation>
    </message>
    <message>
        <source>There is a file of that name already, and a journal is never overwritten. Choose another name.</source>
        <translation>Eine Datei dieses Namens gibt es schon, und ein Journal wird nie überschrieben. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose one that is there.</source>
        <translation>Den Ordner %1 gibt es nicht. Wählen Sie einen vorhandenen.</translation>
    </message>
    <message>
        <source>You may not write to the folder %1. Choose another one.</source>
        <translation>In den Ordner %1 dürfen Sie nicht schreiben. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Brings rows that vanished from a live database back from an older snapshot.</source>
        <translation>Holt Zeilen, die aus einer Live-Datenbank verschwunden sind, aus einem älteren Snapshot zurück.</translation>
    </message>
    <message>
        <source>A saved recovery, a journal or a snapshot</source>
        <translation>Gespeicherte Wiederherstellung, Journal oder Snapshot</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>code, title and sentence of a finding</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Type the number of the record that was entered again.</source>
        <translation>Geben Sie die Nummer des Datensatzes ein, der erneut erfasst wurde.</translation>
    </message>
    <message>
        <source>Type the number of the vanished record that it stands for.</source>
        <translation>Geben Sie die Nummer des verschwundenen Datensatzes ein, für den er steht.</translation>
    </message>
    <message>
        <source>A record cannot stand for itself.</source>
        <translation>Ein Datensatz kann nicht für sich selbst stehen.</translation>
    </message>
    <message>
        <source>%1 %2 has vanished itself; type the number of a record that is there.</source>
        <translation>%1 %2 ist selbst verschwunden; geben Sie die Nummer eines vorhandenen Datensatzes ein.</translation>
    </message>
    <message>
        <source>No %1 with the number %2 has vanished.</source>
        <translation>Es ist kein Datensatz %1 mit der Nummer %2 verschwunden.</translation>
    </message>
    <message>
        <source>%2 comes back under its own number, everything that refers to %1 is made to refer to it, and %1 is removed.</source>
        <translation>%2 kommt unter der eigenen Nummer zurück, alle Verweise auf %1 werden dorthin umgelenkt, und %1 wird entfernt.</translation>
    </message>
    <message>
        <source>%1 stays as it is; %2 does not come back, and what belonged to it is hung onto %1.</source>
        <translation>%1 bleibt unverändert; %2 kommt nicht zurück, und was dazugehörte, wird an %1 gehängt.</translation>
    </message>
    <message>
        <source>%2 comes back beside %1, but without the value that %1 has now; both stay.</source>
        <translation>%2 kommt neben %1 zurück, aber ohne den Wert, den %1 jetzt hat; beide bleiben.</translation>
    </message>
    <message>
        <source>%2 stays away, and what hangs on it alone; %1 is not touched.</source>
        <translation>%2 bleibt weg, ebenso was allein daran hängt; %1 wird nicht angerührt.</translation>
    </message>
    <message>
        <source>%1 returns to the value that it had in the snapshot, and %2 comes back with its own.</source>
        <translation>%1 erhält wieder den Wert aus dem Snapshot, und %2 kommt mit dem eigenen zurück.</translation>
    </message>
    <message>
        <source>%1 keeps the value, and %2 comes back without it.</source>
        <translation>%1 behält den Wert, und %2 kommt ohne ihn zurück.</translation>
    </message>
    <message>
        <source>The two are the same: %2 does not come back, and what belonged to it is hung onto %1.</source>
        <translation>Die beiden sind dasselbe: %2 kommt nicht zurück, und was dazugehörte, wird an %1 gehängt.</translation>
    </message>
    <message>
        <source>%2 comes back, too, and %1 refers to it as before.</source>
        <translation>%2 kommt auch zurück, und %1 verweist darauf wie zuvor.</translation>
    </message>
    <message>
        <source>%1 comes back, and this reference of it stays empty.</source>
        <translation>%1 kommt zurück, und dieser Verweis bleibt dabei leer.</translation>
    </message>
    <message>
        <source>%1 comes back as it was, with a reference to something that does not exist.</source>
        <translation>%1 kommt zurück wie zuvor, mit einem Verweis auf etwas, das nicht existiert.</translation>
    </message>
    <message>
        <source>%1 stays away.</source>
        <translation>%1 bleibt weg.</translation>
    </message>
    <message>
        <source>%1 is removed; the restored %2 takes its place.</source>
        <translation>%1 wird entfernt und durch die wiederhergestellte Zeile %2 ersetzt.</translation>
    </message>
    <message>
        <source>%1 stays, and %2 does not come back.</source>
        <translation>%1 bleibt, und %2 kommt nicht zurück.</translation>
    </message>
    <message>
        <source>%1 stays, and %2 comes back beside it.</source>
        <translation>%1 bleibt, und %2 kommt daneben zurück.</translation>
    </message>
    <message>
        <source>%1 comes back under a new number, and what belonged to it goes along. The record that has its number now is not touched.</source>
        <translation>%1 kommt unter einer neuen Nummer zurück, und was dazugehörte, geht mit. Der Datensatz, der die alte Nummer jetzt hat, wird nicht angerührt.</translation>
    </message>
    <message>
        <source>%1 comes back; its value of %2 is lost, the column&apos;s default takes its place.</source>
        <translation>%1 kommt zurück; der Wert von %2 geht verloren, an seine Stelle tritt der Vorgabewert der Spalte.</translation>
    </message>
    <message>
        <source>Nothing can be restored while this is so.</source>
        <translation>Solange das so ist, kann nichts wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>The recovery goes on in spite of this.</source>
        <translation>Die Wiederherstellung geht trotzdem weiter.</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Tie the link again</source>
        <translation>Wieder verknüpfen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen, wie es ist</translation>
    </message>
    <message>
        <source>Keep the original</source>
        <translation>Original behalten</translation>
    </message>
    <message>
        <source>Keep the re-created</source>
        <translation>Erneut erfassten behalten</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behalten</translation>
    </message>
    <message>
        <source>Give the value back</source>
        <translation>Wert zurückgeben</translation>
    </message>
    <message>
        <source>Restore without the value</source>
        <translation>Ohne den Wert wiederherstellen</translation>
    </message>
    <message>
        <source>It is the same record</source>
        <translation>Es ist derselbe Datensatz</translation>
    </message>
    <message>
        <source>Restore under a new number</source>
        <translation>Unter neuer Nummer wiederherstellen</translation>
    </message>
    <message>
        <source>Restore that, too</source>
        <translation>Auch das wiederherstellen</translation>
    </message>
    <message>
        <source>Empty the reference</source>
        <translation>Verweis leeren</translation>
    </message>
    <message>
        <source>Remove the newer row</source>
        <translation>Neuere Zeile entfernen</translation>
    </message>
    <message>
        <source>Do not restore the older row</source>
        <translation>Ältere Zeile nicht wiederherstellen</translation>
    </message>
    <message>
        <source>Use the column&apos;s default</source>
        <translation>Vorgabewert der Spalte nehmen</translation>
    </message>
    <message>
        <source>Heal</source>
        <translation>Heilen</translation>
    </message>
    <message>
        <source>Report it</source>
        <translation>Im Bericht nennen</translation>
    </message>
    <message>
        <source>Keep what is live</source>
        <translation>Live-Stand behalten</translation>
    </message>
    <message>
        <source>Restore chosen columns</source>
        <translation>Gewählte Spalten wiederherstellen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Go on in spite of it</source>
        <translation>Trotzdem fortfahren</translation>
    </message>
    <message>
        <source>? undecided</source>
        <translation>? offen</translation>
    </message>
    <message>
        <source>✗ stops the recovery</source>
        <translation>✗ hält die Wiederherstellung an</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>how a date is written: 11 June 2015</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>how a date without its year is written: 11 June</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d</source>
        <comment>a day whose month is named after it: 11</comment>
        <translation>d.</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <comment>two days</comment>
        <translation>zwischen dem %1 und dem %2</translation>
    </message>
    <message>
        <source>−%1 %2</source>
        <comment>rows that vanished, and between which days</comment>
        <translation>−%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 since the plan was made.</source>
        <translation>Seit der Plan erstellt wurde: %1 %2.</translation>
    </message>
    <message>
        <source>Make the plan again; nothing was changed.</source>
        <translation>Erstellen Sie den Plan neu; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>has disappeared from the database</source>
        <translation>ist aus der Datenbank verschwunden</translation>
    </message>
    <message>
        <source>has got another primary key</source>
        <translation>hat einen anderen Primärschlüssel bekommen</translation>
    </message>
    <message>
        <source>A step of the plan is incomplete.</source>
        <translation>Ein Schritt des Plans ist unvollständig.</translation>
    </message>
    <message>
        <source>%1 and restored %2 would hold the same %3.</source>
        <translation>%1 und die wiederhergestellte Zeile %2 hätten denselben Wert in %3.</translation>
    </message>
    <message>
        <source>%1 becomes equal to restored %2 in everything but its number.</source>
        <translation>%1 wird bis auf die Nummer gleich wie die wiederhergestellte Zeile %2.</translation>
    </message>
    <message>
        <source>%1 would hold the same %2 as %3, which must be unique.</source>
        <translation>%1 hätte denselben Wert in %2 wie %3, doch er muss eindeutig sein.</translation>
    </message>
    <message>
        <source>Save the table as CSV in UTF-8.</source>
        <translation>Speichern Sie die Tabelle als CSV in UTF-8.</translation>
    </message>
    <message>
        <source>The file is not UTF-8.</source>
        <translation>Die Datei ist nicht in UTF-8.</translation>
    </message>
    <message>
        <source>A quote is missing, or there is one too many.</source>
        <translation>Ein Anführungszeichen fehlt, oder es gibt eines zu viel.</translation>
    </message>
    <message>
        <source>Write CODE=RESOLUTION or CODE:TABLE:KEY=RESOLUTION, for example C2=give-back.</source>
        <translation>Schreiben Sie CODE=RESOLUTION oder CODE:TABLE:KEY=RESOLUTION, zum Beispiel C2=give-back.</translation>
    </message>
    <message>
        <source>A decision needs a &quot;=&quot;.</source>
        <translation>Eine Entscheidung braucht ein „=“.</translation>
    </message>
    <message>
        <source>There is no finding with the code &quot;%1&quot; to decide.</source>
        <translation>Es gibt keinen Befund mit dem Code „%1“ zu entscheiden.</translation>
    </message>
    <message>
        <source>%1 cannot be decided as &quot;%2&quot;; possible: %3.</source>
        <translation>%1 kann nicht als „%2“ entschieden werden; möglich: %3.</translation>
    </message>
    <message>
        <source>was deleted</source>
        <translation>wurde gelöscht</translation>
    </message>
    <message>
        <source>vanished record</source>
        <translation>verschwundener Datensatz</translation>
    </message>
    <message>
        <source>partly vanished record</source>
        <translation>teilweise verschwundener Datensatz</translation>
    </message>
    <message>
        <source>severed link</source>
        <translation>getrennte Verknüpfung</translation>
    </message>
    <message>
        <source>vanished related row</source>
        <translation>verschwundene zugehörige Zeile</translation>
    </message>
    <message>
        <source>re-created record</source>
        <translation>erneut erfasster Datensatz</translation>
    </message>
    <message>
        <source>drifted record</source>
        <translation>abgedrifteter Datensatz</translation>
    </message>
    <message>
        <source>reused id</source>
        <translation>wiedervergebene ID</translation>
    </message>
    <message>
        <source>lost parent</source>
        <translation>verlorenes Verweisziel</translation>
    </message>
    <message>
        <source>collision after re-pointing</source>
        <translation>Kollision nach dem Umlenken</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>passt nicht</translation>
    </message>
    <message>
        <source>dangling reference</source>
        <translation>Verweis ins Leere</translation>
    </message>
    <message>
        <source>violated rule</source>
        <translation>verletzte Regel</translation>
    </message>
    <message>
        <source>changed since the snapshot</source>
        <translation>seit dem Snapshot geändert</translation>
    </message>
    <message>
        <source>triggers</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <source>no transactions</source>
        <translation>keine Transaktionen</translation>
    </message>
    <message>
        <source>deleting cascades</source>
        <translation>kaskadierendes Löschen</translation>
    </message>
    <message>
        <source>missing privileges</source>
        <translation>fehlende Rechte</translation>
    </message>
    <message>
        <source>replica or read-only</source>
        <translation>Replikat oder schreibgeschützt</translation>
    </message>
    <message>
        <source>wrong database</source>
        <translation>falsche Datenbank</translation>
    </message>
    <message>
        <source>damaged snapshot</source>
        <translation>beschädigter Snapshot</translation>
    </message>
    <message>
        <source>left out by decision</source>
        <translation>durch Entscheidung weggelassen</translation>
    </message>
    <message>
        <source>the snapshot does not have this column yet.</source>
        <translation>der Snapshot hat diese Spalte noch nicht.</translation>
    </message>
    <message>
        <source>the live table does not have this column any more, the snapshot has the value &quot;%1&quot;.</source>
        <translation>die Live-Tabelle hat diese Spalte nicht mehr, der Snapshot hat den Wert „%1“.</translation>
    </message>
    <message>
        <source>Writing to %1 fires the trigger %2; Rowback cannot foresee what it does.</source>
        <translation>Das Schreiben in %1 löst den Trigger %2 aus; Rowback kann nicht vorhersehen, was er tut.</translation>
    </message>
    <message>
        <source>The table %1 (%2) knows no transactions, so nothing could be taken back. Convert it to InnoDB first.</source>
        <translation>Die Tabelle %1 (%2) kennt keine Transaktionen, nichts könnte also zurückgenommen werden. Wandeln Sie sie zuerst in InnoDB um.</translation>
    </message>
    <message>
        <source>This user may not write to %1. Grant SELECT, INSERT, UPDATE and DELETE on it, or connect as another user.</source>
        <translation>Dieser Benutzer darf nicht in %1 schreiben. Erteilen Sie dafür SELECT, INSERT, UPDATE und DELETE, oder verbinden Sie sich als anderer Benutzer.</translation>
    </message>
    <message>
        <source>The plan deletes rows of %1, and the database would silently delete or change rows of %2 with them.</source>
        <translation>Der Plan löscht Zeilen von %1, und die Datenbank würde damit stillschweigend Zeilen von %2 löschen oder ändern.</translation>
    </message>
    <message>
        <source>%1 of the snapshot&apos;s %2 rows and %3 of its tables are not in this database. Is it the right one?</source>
        <translation>%1 der %2 Zeilen des Snapshots und %3 seiner Tabellen sind nicht in dieser Datenbank. Ist es die richtige?</translation>
    </message>
    <message>
        <source>This server copies another one. Restore there, and the rows come here by themselves.</source>
        <translation>Dieser Server kopiert einen anderen. Stellen Sie dort wieder her, dann kommen die Zeilen von selbst hierher.</translation>
    </message>
    <message>
        <source>The snapshot&apos;s table %1 could not be read completely, so what vanished from it is not certain.</source>
        <translation>Die Tabelle %1 des Snapshots konnte nicht vollständig gelesen werden; was daraus verschwunden ist, steht also nicht fest.</translation>
    </message>
    <message>
        <source>The journal was changed by hand, or damaged.</source>
        <translation>Das Journal wurde von Hand geändert oder ist beschädigt.</translation>
    </message>
    <message>
        <source>Take it from a backup; what it says now must not be run.</source>
        <translation>Nehmen Sie eine Sicherungskopie; der jetzige Inhalt darf nicht ausgeführt werden.</translation>
    </message>
    <message>
        <source>This is not a journal of Rowback.</source>
        <translation>Das ist kein Journal von Rowback.</translation>
    </message>
    <message>
        <source>Name a file that the command “inject” wrote.</source>
        <translation>Geben Sie eine Datei an, die der Befehl „inject“ geschrieben hat.</translation>
    </message>
    <message>
        <source>The journal is of version %1, and this Rowback reads version %2.</source>
        <translation>Das Journal hat die Version %1, und dieses Rowback liest die Version %2.</translation>
    </message>
    <message>
        <source>Undo with the Rowback that injected.</source>
        <translation>Nehmen Sie dafür das Rowback, das eingespielt hat.</translation>
    </message>
    <message>
        <source>The injection never reached COMMIT: there is nothing to undo.</source>
        <translation>Die Einspielung kam nie bis COMMIT: Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>The injection was undone already, at %1.</source>
        <translation>Die Einspielung wurde schon rückgängig gemacht (%1).</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>Name the journal of an injection.</source>
        <translation>Geben Sie das Journal einer Einspielung an.</translation>
    </message>
    <message>
        <source>The journal cannot be opened.</source>
        <translation>Das Journal kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Look at the rights of the file.</source>
        <translation>Prüfen Sie die Rechte der Datei.</translation>
    </message>
    <message>
        <source>The journal cannot be written.</source>
        <translation>Das Journal kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Make room, or name a file in another folder with --journal.</source>
        <translation>Schaffen Sie Platz, oder geben Sie mit --journal eine Datei in einem anderen Ordner an.</translation>
    </message>
    <message>
        <source>There is a file of the journal&apos;s name already.</source>
        <translation>Eine Datei mit dem Namen des Journals gibt es schon.</translation>
    </message>
    <message>
        <source>Name another file: a journal is never overwritten.</source>
        <translation>Geben Sie eine andere Datei an: Ein Journal wird nie überschrieben.</translation>
    </message>
    <message>
        <source>The field “%1” is missing or not what it must be.</source>
        <translation>Das Feld „%1“ fehlt oder ist nicht, was es sein muss.</translation>
    </message>
    <message>
        <source>This is not a JSON object.</source>
        <translation>Das ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The text has %1 characters, the column takes %2.</source>
        <translation>Der Text hat %1 Zeichen, die Spalte fasst %2.</translation>
    </message>
    <message>
        <source>The column&apos;s character set cannot hold every character of the text.</source>
        <translation>Der Zeichensatz der Spalte kann nicht jedes Zeichen des Textes aufnehmen.</translation>
    </message>
    <message>
        <source>The column holds integers, the snapshot has the text &quot;%1&quot;.</source>
        <translation>Die Spalte enthält ganze Zahlen, der Snapshot hat den Text „%1“.</translation>
    </message>
    <message>
        <source>The number %1 is out of the column&apos;s range.</source>
        <translation>Die Zahl %1 liegt nicht im Wertebereich der Spalte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no decimal number.</source>
        <translation>„%1“ ist keine Dezimalzahl.</translation>
    </message>
    <message>
        <source>The number %1 has more digits than the column takes.</source>
        <translation>Die Zahl %1 hat mehr Stellen, als die Spalte fasst.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date that the column can hold.</source>
        <translation>„%1“ ist kein Datum, das die Spalte aufnehmen kann.</translation>
    </message>
    <message>
        <source>The snapshot has no value, and the column must have one.</source>
        <translation>Der Snapshot hat keinen Wert, und die Spalte muss einen haben.</translation>
    </message>
    <message>
        <source>The live database does not know the content type %1.</source>
        <translation>Die Live-Datenbank kennt den Content-Type %1 nicht.</translation>
    </message>
    <message>
        <source>Reading what vanished</source>
        <translation>Das Verschwundene wird gelesen</translation>
    </message>
    <message>
        <source>%1 now has the value that goes back to %2: %3.</source>
        <translation>%1 hat jetzt den Wert, der an %2 zurückgeht: %3.</translation>
    </message>
    <message>
        <source>%1 refers to %2, which will not exist.</source>
        <translation>%1 verweist auf %2, das es nicht geben wird.</translation>
    </message>
    <message>
        <source>The plan was changed by hand, or damaged on its way.</source>
        <translation>Der Plan wurde von Hand geändert oder unterwegs beschädigt.</translation>
    </message>
    <message>
        <source>Make a new plan, and decide with --decide and --remap.</source>
        <translation>Erstellen Sie einen neuen Plan, und entscheiden Sie mit --decide und --remap.</translation>
    </message>
    <message>
        <source>This is not a plan of Rowback.</source>
        <translation>Das ist kein Plan von Rowback.</translation>
    </message>
    <message>
        <source>Name a file that the command “plan” wrote.</source>
        <translation>Geben Sie eine Datei an, die der Befehl „plan“ geschrieben hat.</translation>
    </message>
    <message>
        <source>The plan is of version %1, and this Rowback reads version %2.</source>
        <translation>Der Plan hat die Version %1, und dieses Rowback liest die Version %2.</translation>
    </message>
    <message>
        <source>Make a new plan with this Rowback.</source>
        <translation>Erstellen Sie mit diesem Rowback einen neuen Plan.</translation>
    </message>
    <message>
        <source>The plan ends too early.</source>
        <translation>Der Plan endet zu früh.</translation>
    </message>
    <message>
        <source>The list “%1” must begin here.</source>
        <translation>Hier muss die Liste „%1“ beginnen.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>The profile has no reading &quot;%1&quot; of its rules.</source>
        <translation>Das Profil hat keine Lesart „%1“ seiner Regeln.</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>Es hat: %1.</translation>
    </message>
    <message>
        <source>The database has no table &quot;%1&quot;.</source>
        <translation>Die Datenbank hat keine Tabelle „%1“.</translation>
    </message>
    <message>
        <source>No row of %1 with the key %2 has vanished.</source>
        <translation>Es ist keine Zeile von %1 mit dem Schlüssel %2 verschwunden.</translation>
    </message>
    <message>
        <source>The command compare lists what vanished.</source>
        <translation>Der Befehl compare listet auf, was verschwunden ist.</translation>
    </message>
    <message>
        <source>No finding %1 of %2 %3 can be decided as %4.</source>
        <translation>Kein Befund %1 zu %2 %3 lässt sich als %4 entscheiden.</translation>
    </message>
    <message>
        <source>The plan&apos;s findings say what there is to decide.</source>
        <translation>Die Befunde des Plans zeigen, was zu entscheiden ist.</translation>
    </message>
    <message>
        <source>No table has a column &quot;%1&quot;.</source>
        <translation>Keine Tabelle hat eine Spalte „%1“.</translation>
    </message>
    <message>
        <source>The plan&apos;s findings list the columns that differ.</source>
        <translation>Die Befunde des Plans nennen die Spalten, die abweichen.</translation>
    </message>
    <message>
        <source>(to which %1 refers) was deleted</source>
        <translation>(worauf %1 verweist) wurde gelöscht</translation>
    </message>
    <message>
        <source>was inserted by somebody else</source>
        <translation>wurde von jemand anderem eingefügt</translation>
    </message>
    <message>
        <source>has taken a value (%1) that a restored row needs</source>
        <translation>hat einen Wert (%1) übernommen, den eine wiederhergestellte Zeile braucht</translation>
    </message>
    <message>
        <source>was changed (column %1)</source>
        <translation>wurde geändert (Spalte %1)</translation>
    </message>
    <message>
        <source>It did so before it was there, and the database does not allow that any more. Nothing was changed.</source>
        <translation>Das tat sie schon, bevor diese da war, und die Datenbank erlaubt es nicht mehr. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Somebody may have tied it since the plan was made: make the plan again. Nothing was changed.</source>
        <translation>Vielleicht wurde die Verknüpfung erst nach dem Erstellen des Plans angelegt: Erstellen Sie ihn neu. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 refers to %2, which is to be removed.</source>
        <translation>%1 verweist auf %2, das entfernt werden soll.</translation>
    </message>
    <message>
        <source>The profile&apos;s key &quot;%1&quot; must be %2.</source>
        <translation>Der Schlüssel „%1“ des Profils muss %2 sein.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an object of texts</source>
        <translation>ein Objekt aus Texten</translation>
    </message>
    <message>
        <source>an object of lists</source>
        <translation>ein Objekt aus Listen</translation>
    </message>
    <message>
        <source>a start and an end column</source>
        <translation>eine Anfangs- und eine Endspalte</translation>
    </message>
    <message>
        <source>&quot;period-within&quot; or &quot;no-cycle&quot;</source>
        <translation>„period-within“ oder „no-cycle“</translation>
    </message>
    <message>
        <source>The profile has an unknown key &quot;%1&quot;.</source>
        <translation>Das Profil hat einen unbekannten Schlüssel „%1“.</translation>
    </message>
    <message>
        <source>The profile is no JSON object: %1.</source>
        <translation>Das Profil ist kein JSON-Objekt: %1.</translation>
    </message>
    <message>
        <source>Mend the file; resources/profiles/README.md says what it may hold.</source>
        <translation>Berichtigen Sie die Datei; in resources/profiles/README.md steht, was sie enthalten darf.</translation>
    </message>
    <message>
        <source>%1 is there in part only: %2 of its rows are missing.</source>
        <translation>%1 ist nur teilweise vorhanden: %2 der zugehörigen Zeilen fehlen.</translation>
    </message>
    <message>
        <source>%1 vanished with what it refers to.</source>
        <translation>%1 ist mitsamt dem Verweisziel verschwunden.</translation>
    </message>
    <message>
        <source>%1 vanished.</source>
        <translation>%1 ist verschwunden.</translation>
    </message>
    <message>
        <source>%1 now has the value of vanished %2: %3.</source>
        <translation>%1 hat jetzt den Wert des verschwundenen Datensatzes %2: %3.</translation>
    </message>
    <message>
        <source>%1 looks like vanished %2: the same %3.</source>
        <translation>%1 ähnelt dem verschwundenen Datensatz %2, gleich sind: %3.</translation>
    </message>
    <message>
        <source>%1 was entered again for vanished %2: %3.</source>
        <translation>%1 wurde für den verschwundenen Datensatz %2 erneut erfasst: %3.</translation>
    </message>
    <message>
        <source>It bears a value of another vanished record, too.</source>
        <translation>Auch ein Wert eines anderen verschwundenen Datensatzes steht darin.</translation>
    </message>
    <message>
        <source>The number %1 of vanished %2 belongs to another record now.</source>
        <translation>Die Nummer %1 des verschwundenen Datensatzes %2 gehört jetzt einem anderen Datensatz.</translation>
    </message>
    <message>
        <source>its number belongs to another record now</source>
        <translation>die Nummer gehört jetzt einem anderen Datensatz</translation>
    </message>
    <message>
        <source>%1 refers to %2, which is lost, too.</source>
        <translation>%1 verweist auf %2, das ebenfalls verloren ist.</translation>
    </message>
    <message>
        <source>%1 refers to %2, which neither the snapshot nor the live database has.</source>
        <translation>%1 verweist auf %2, das weder im Snapshot noch in der Live-Datenbank ist.</translation>
    </message>
    <message>
        <source>%1 lost its link %2.</source>
        <translation>%1 hat die Verknüpfung %2 verloren.</translation>
    </message>
    <message>
        <source>%1 has changed since the snapshot: %2.</source>
        <translation>%1 hat sich seit dem Snapshot geändert: %2.</translation>
    </message>
    <message>
        <source>%1: %2 → %3 goes on to %4, so it becomes %2 → %4.</source>
        <translation>%1: %2 → %3 führt weiter zu %4, also wird daraus %2 → %4.</translation>
    </message>
    <message>
        <source>%1: %2 is remapped more than once.</source>
        <translation>%1: %2 wird mehr als einmal zugeordnet.</translation>
    </message>
    <message>
        <source>%1: %2 → %3 leads round in a circle.</source>
        <translation>%1: %2 → %3 führt im Kreis herum.</translation>
    </message>
    <message>
        <source>%1: both %2 and %3 become %4.</source>
        <translation>%1: sowohl %2 als auch %3 werden zu %4.</translation>
    </message>
    <message>
        <source>Mend this row of the remap, or take it out.</source>
        <translation>Berichtigen oder entfernen Sie diese Zeile der Zuordnung.</translation>
    </message>
    <message>
        <source>named by a person</source>
        <translation>von einer Person genannt</translation>
    </message>
    <message>
        <source>The database has no such table with a simple key.</source>
        <translation>Die Datenbank hat keine solche Tabelle mit einfachem Schlüssel.</translation>
    </message>
    <message>
        <source>%1 is older than the loss and cannot be merged away.</source>
        <translation>%1 ist älter als der Verlust und kann nicht durch Zusammenführen wegfallen.</translation>
    </message>
    <message>
        <source>Both records are live; there is nothing to restore.</source>
        <translation>Beide Datensätze sind live; es gibt nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>One of the two must have vanished and the other be live.</source>
        <translation>Einer der beiden muss verschwunden und der andere live sein.</translation>
    </message>
    <message>
        <source>Each line must hold root table, old key, new key, and evidence.</source>
        <translation>Jede Zeile muss Wurzeltabelle, alten Schlüssel, neuen Schlüssel und Beleg enthalten.</translation>
    </message>
    <message>
        <source>The root table or a key is missing or unreadable.</source>
        <translation>Die Wurzeltabelle oder ein Schlüssel fehlt oder ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The first line must be “root,from,to,evidence”.</source>
        <translation>Die erste Zeile muss „root,from,to,evidence“ lauten.</translation>
    </message>
    <message>
        <source>Checking that nothing has changed since</source>
        <translation>Es wird geprüft, ob sich seither nichts geändert hat</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>%1 wird geschrieben</translation>
    </message>
    <message>
        <source>Reading back what was written</source>
        <translation>Das Geschriebene wird zurückgelesen</translation>
    </message>
    <message>
        <source>Everything fits</source>
        <translation>Alles passt</translation>
    </message>
    <message>
        <source>left out as asked</source>
        <translation>auf Wunsch weggelassen</translation>
    </message>
    <message>
        <source>hangs on %1, which stays away</source>
        <translation>hängt an %1 und bleibt daher mit weg</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vanished record(s) of %1 stay away.</source>
        <translation>
            <numerusform>%Ln verschwundener Datensatz von %1 bleibt weg.</numerusform>
            <numerusform>%Ln verschwundene Datensätze von %1 bleiben weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Es wird verglichen</translation>
    </message>
    <message>
        <source>%1 holds %2, which is needed elsewhere, and it cannot be freed meanwhile.</source>
        <translation>%1 belegt %2, das anderswo gebraucht wird und sich zwischenzeitlich nicht freigeben lässt.</translation>
    </message>
    <message>
        <source>frees the value meanwhile</source>
        <translation>gibt den Wert zwischenzeitlich frei</translation>
    </message>
    <message>
        <source>%1 and %2 refer to each other, and the database checks that at once.</source>
        <translation>%1 und %2 verweisen aufeinander, und die Datenbank prüft das sofort.</translation>
    </message>
    <message>
        <source>closes a ring of references</source>
        <translation>vervollständigt einen Ring von Verweisen</translation>
    </message>
    <message>
        <source>%1 was left as it is, because %2.</source>
        <translation>%1 wurde gelassen, wie es ist, weil %2.</translation>
    </message>
    <message>
        <source>it belongs to a row that could not be written</source>
        <translation>es zu einer Zeile gehört, die nicht geschrieben werden konnte</translation>
    </message>
    <message>
        <source>%1, to which it refers, could not be written</source>
        <translation>%1, worauf es verweist, nicht geschrieben werden konnte</translation>
    </message>
    <message>
        <source>The verification failed: %1 %2.</source>
        <translation>Die Überprüfung ist fehlgeschlagen: %1 %2.</translation>
    </message>
    <message>
        <source>Everything was rolled back. A trigger or a rule of the database may have changed the row.</source>
        <translation>Alles wurde zurückgerollt. Ein Trigger oder eine Regel der Datenbank hat die Zeile vielleicht geändert.</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>ist nicht vorhanden</translation>
    </message>
    <message>
        <source>is still there</source>
        <translation>ist noch vorhanden</translation>
    </message>
    <message>
        <source>holds another value in column %1 than was written</source>
        <translation>enthält in Spalte %1 einen anderen Wert als geschrieben</translation>
    </message>
    <message>
        <source>refers to %1, which does not exist</source>
        <translation>verweist auf %1, das nicht existiert</translation>
    </message>
    <message>
        <source>has %1 rows instead of %2</source>
        <translation>hat %1 Zeilen statt %2</translation>
    </message>
    <message>
        <source>Lino&apos;s loader would print:</source>
        <translation>Linos Ladeprogramm würde ausgeben:</translation>
    </message>
    <message>
        <source>A PDF cannot be laid out in this program.</source>
        <translation>Dieses Programm kann kein PDF gestalten.</translation>
    </message>
    <message>
        <source>Write HTML and print it.</source>
        <translation>Schreiben Sie HTML, und drucken Sie das.</translation>
    </message>
    <message>
        <source>vanished</source>
        <translation>verschwunden</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>re-created</source>
        <translation>erneut erfasst</translation>
    </message>
    <message>
        <source>original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>Verweisziel</translation>
    </message>
    <message>
        <source>refers to it</source>
        <translation>verweist darauf</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role of a row, its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: snapshot %2 | live now %3 | after %4</source>
        <translation>%1: Snapshot %2 | jetzt live %3 | danach %4</translation>
    </message>
    <message>
        <source>Nothing was written: this is a plan.</source>
        <translation>Nichts wurde geschrieben: Das ist ein Plan.</translation>
    </message>
    <message>
        <source>Rehearsed at %1: everything fits, nothing was written.</source>
        <translation>Probelauf (%1): Alles passt, nichts wurde geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>Rehearsed at %1: %Ln row(s) do not fit, nothing was written.</source>
        <translation>
            <numerusform>Probelauf (%1): %Ln Zeile passt nicht, nichts wurde geschrieben.</numerusform>
            <numerusform>Probelauf (%1): %Ln Zeilen passen nicht, nichts wurde geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Committed at %1.</source>
        <translation>Festgeschrieben (%1).</translation>
    </message>
    <message numerus="yes">
        <source>Committed at %1, without %Ln row(s).</source>
        <translation>
            <numerusform>Festgeschrieben (%1), ohne %Ln Zeile.</numerusform>
            <numerusform>Festgeschrieben (%1), ohne %Ln Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rolled back: %1</source>
        <translation>Zurückgerollt: %1</translation>
    </message>
    <message>
        <source>Cancelled at %1 and rolled back: nothing was written.</source>
        <translation>Abgebrochen (%1) und zurückgerollt: Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Undone at %1: the injection was taken back.</source>
        <translation>Rückgängig gemacht (%1): Die Einspielung wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>It is not known whether COMMIT went through: the connection was lost, or the program ended.</source>
        <translation>Es ist nicht bekannt, ob COMMIT durchkam: Die Verbindung brach ab, oder das Programm wurde beendet.</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Snapshot</translation>
    </message>
    <message>
        <source>Snapshot&apos;s place</source>
        <translation>Ort des Snapshots</translation>
    </message>
    <message>
        <source>Snapshot taken</source>
        <translation>Snapshot erstellt</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Datenbanksystem</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Planned at</source>
        <translation>Geplant am</translation>
    </message>
    <message>
        <source>Planned by</source>
        <translation>Geplant von</translation>
    </message>
    <message>
        <source>Plan&apos;s hash</source>
        <translation>Hash des Plans</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Fehlschlag</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>The original is there, so a loader refuses a second one.</source>
        <translation>Das Original ist vorhanden, deshalb lehnt ein Ladeprogramm ein zweites ab.</translation>
    </message>
    <message>
        <source>decided by a person</source>
        <translation>von einer Person entschieden</translation>
    </message>
    <message>
        <source>by default</source>
        <translation>als Vorgabe</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Getan</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>Zu tun</translation>
    </message>
    <message>
        <source>Done, unless COMMIT failed</source>
        <translation>Getan, sofern COMMIT nicht fehlschlug</translation>
    </message>
    <message>
        <source>Done and taken back</source>
        <translation>Getan und zurückgenommen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>eingefügt</translation>
    </message>
    <message>
        <source>re-pointed</source>
        <translation>umgelenkt</translation>
    </message>
    <message>
        <source>re-linked</source>
        <translation>wieder verknüpft</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>von einer Person</translation>
    </message>
    <message>
        <source>by nobody yet</source>
        <translation>noch von niemandem</translation>
    </message>
    <message>
        <source>Root table</source>
        <translation>Wurzeltabelle</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Vorgeschlagen von</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>Rowback: report on a recovery</source>
        <translation>Rowback: Bericht über eine Wiederherstellung</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Erfordert Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Erklärt</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Remap</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>As a loader of that time spelled it</source>
        <translation>Wie ein damaliges Ladeprogramm es schrieb</translation>
    </message>
    <message>
        <source>The same lines as a loader under Python 2 wrote them, to search a log for.</source>
        <translation>Dieselben Zeilen, wie ein Ladeprogramm unter Python 2 sie schrieb, zum Suchen in einem Protokoll.</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>code, finding, table</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1: not decided yet</source>
        <translation>%1: noch nicht entschieden</translation>
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
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>Erklärt durch</translation>
    </message>
    <message>
        <source>The report&apos;s name does not say which format it has.</source>
        <translation>Der Name des Berichts zeigt nicht, welches Format er hat.</translation>
    </message>
    <message>
        <source>There is no report in the format “%1”.</source>
        <translation>Es gibt keinen Bericht im Format „%1“.</translation>
    </message>
    <message>
        <source>End the name in .html, .pdf, .md, .txt, .csv or .json.</source>
        <translation>Der Name muss auf .html, .pdf, .md, .txt, .csv oder .json enden.</translation>
    </message>
    <message>
        <source>This is no ordinary file.</source>
        <translation>Das ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>Name a file to write to.</source>
        <translation>Geben Sie eine Zieldatei an.</translation>
    </message>
    <message>
        <source>There is no such folder to write to.</source>
        <translation>Diesen Ordner zum Schreiben gibt es nicht.</translation>
    </message>
    <message>
        <source>Make it, or name another.</source>
        <translation>Legen Sie ihn an, oder nennen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Die Datei kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Make room, or name a file in a folder where you may write.</source>
        <translation>Schaffen Sie Platz, oder geben Sie eine Datei in einem beschreibbaren Ordner an.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Die Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The connection was lost while rolling back; the server rolls back by itself: %1</source>
        <translation>Die Verbindung brach beim Zurückrollen ab; der Server rollt von selbst zurück: %1</translation>
    </message>
    <message>
        <source>This is not the database that the plan was made for (%1).</source>
        <translation>Das ist nicht die Datenbank, für die der Plan erstellt wurde (%1).</translation>
    </message>
    <message>
        <source>Name that one, or make a plan for this one.</source>
        <translation>Geben Sie jene an, oder erstellen Sie einen Plan für diese.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) are undecided. %1</source>
        <translation>
            <numerusform>%Ln Befund ist offen. %1</numerusform>
            <numerusform>%Ln Befunde sind offen. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide them (plan --decide CODE=RESOLUTION) and make the plan again.</source>
        <translation>Entscheiden Sie darüber (plan --decide CODE=RESOLUTION), und erstellen Sie den Plan neu.</translation>
    </message>
    <message>
        <source>If that is meant, make the plan with --confirm %1.</source>
        <translation>Wenn das beabsichtigt ist, erstellen Sie den Plan mit --confirm %1.</translation>
    </message>
    <message>
        <source>The connection died inside COMMIT; a new one found everything written.</source>
        <translation>Die Verbindung brach während COMMIT ab; eine neue fand alles geschrieben vor.</translation>
    </message>
    <message>
        <source>A journal is never overwritten; name another file.</source>
        <translation>Ein Journal wird nie überschrieben; geben Sie eine andere Datei an.</translation>
    </message>
    <message>
        <source>To commit the others, repeat with --confirm %1.</source>
        <translation>Um die übrigen festzuschreiben, wiederholen Sie mit --confirm %1.</translation>
    </message>
    <message>
        <source>The database holds no tables.</source>
        <translation>Die Datenbank enthält keine Tabellen.</translation>
    </message>
    <message>
        <source>The database holds none of the snapshot&apos;s tables.</source>
        <translation>Die Datenbank enthält keine der Tabellen des Snapshots.</translation>
    </message>
    <message>
        <source>Look whether its address leads to the database you mean.</source>
        <translation>Sehen Sie nach, ob ihre Adresse zu der Datenbank führt, die Sie meinen.</translation>
    </message>
    <message>
        <source>The database is called &quot;%1&quot;, not &quot;%2&quot;.</source>
        <translation>Der Name der Datenbank ist „%1“, nicht „%2“.</translation>
    </message>
    <message>
        <source>Look whether this is the database you mean.</source>
        <translation>Sehen Sie nach, ob das die gemeinte Datenbank ist.</translation>
    </message>
    <message>
        <source>There are no snapshots on both sides of %1.</source>
        <translation>Es gibt nicht auf beiden Seiten von %1 Snapshots.</translation>
    </message>
    <message>
        <source>A series is what vanished between two snapshots of one folder.</source>
        <translation>Eine Serie ist, was zwischen zwei Snapshots eines Ordners verschwunden ist.</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;.</source>
        <translation>Das Profil „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Known are: %1; or name a file.</source>
        <translation>Bekannt sind: %1; oder geben Sie eine Datei an.</translation>
    </message>
    <message>
        <source>Choose a file that Rowback saved (.rowback).</source>
        <translation>Wählen Sie eine Datei, die Rowback gespeichert hat (.rowback).</translation>
    </message>
    <message>
        <source>The saved recovery is damaged.</source>
        <translation>Die gespeicherte Wiederherstellung ist beschädigt.</translation>
    </message>
    <message>
        <source>This is no saved recovery.</source>
        <translation>Das ist keine gespeicherte Wiederherstellung.</translation>
    </message>
    <message>
        <source>Another version of Rowback saved this recovery.</source>
        <translation>Eine andere Version von Rowback hat diese Wiederherstellung gespeichert.</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>Look at the folder&apos;s permissions and the free space.</source>
        <translation>Prüfen Sie die Rechte des Ordners und den freien Platz.</translation>
    </message>
    <message>
        <source>Writing rows</source>
        <translation>Zeilen werden geschrieben</translation>
    </message>
    <message>
        <source>There is no such row.</source>
        <translation>Diese Zeile gibt es nicht.</translation>
    </message>
    <message>
        <source>This column does not refer to another row.</source>
        <translation>Diese Spalte verweist nicht auf eine andere Zeile.</translation>
    </message>
    <message>
        <source>This cell refers to no row: it is NULL.</source>
        <translation>Diese Zelle verweist auf keine Zeile: Sie ist NULL.</translation>
    </message>
    <message>
        <source>Looking for who refers to it</source>
        <translation>Verweise darauf werden gesucht</translation>
    </message>
    <message>
        <source>No temporary file can be made.</source>
        <translation>Es kann keine temporäre Datei angelegt werden.</translation>
    </message>
    <message>
        <source>The archive has no end: it was cut off, and files may be missing.</source>
        <translation>Das Archiv hat kein Ende: Es wurde abgeschnitten, und es können Dateien fehlen.</translation>
    </message>
    <message>
        <source>This name leads out of the archive; not read.</source>
        <translation>Dieser Name führt aus dem Archiv hinaus; nicht gelesen.</translation>
    </message>
    <message>
        <source>This is not a regular file; not read.</source>
        <translation>Das ist keine reguläre Datei; nicht gelesen.</translation>
    </message>
    <message>
        <source>This file is damaged: it does not have the checksum that the archive tells.</source>
        <translation>Diese Datei ist beschädigt: Sie hat nicht die Prüfsumme, die das Archiv nennt.</translation>
    </message>
    <message>
        <source>The archive has it twice; the last one was read.</source>
        <translation>Das Archiv enthält sie zweimal; die letzte wurde gelesen.</translation>
    </message>
    <message>
        <source>The archive cannot be unpacked into %1.</source>
        <translation>Das Archiv kann nicht nach %1 entpackt werden.</translation>
    </message>
    <message>
        <source>Make room there, or set TMPDIR to another folder.</source>
        <translation>Schaffen Sie dort Platz, oder setzen Sie TMPDIR auf einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The unpacked archive cannot be mapped.</source>
        <translation>Das entpackte Archiv kann nicht in den Speicher geladen werden.</translation>
    </message>
    <message>
        <source>The archive holds another dump here; it was not read.</source>
        <translation>Das Archiv enthält hier einen weiteren Dump; er wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The file %1 is missing.</source>
        <translation>Die Datei %1 fehlt.</translation>
    </message>
    <message>
        <source>%1 cannot be read as an archive.</source>
        <translation>%1 kann nicht als Archiv gelesen werden.</translation>
    </message>
    <message>
        <source>It may be damaged, not complete, or protected by a password.</source>
        <translation>Es ist vielleicht beschädigt, unvollständig oder durch ein Passwort geschützt.</translation>
    </message>
    <message>
        <source>%1 unpacks to far more than a snapshot could hold; it was not read.</source>
        <translation>%1 ergibt entpackt viel mehr, als ein Snapshot enthalten kann; es wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>If it is a real one, unpack it and open the folder.</source>
        <translation>Ist es ein echter, dann entpacken Sie ihn und öffnen den Ordner.</translation>
    </message>
    <message>
        <source>a comma or bracket is missing</source>
        <translation>ein Komma oder eine Klammer fehlt</translation>
    </message>
    <message>
        <source>the file ends in the middle of a row</source>
        <translation>die Datei endet mitten in einer Zeile</translation>
    </message>
    <message>
        <source>the row has %1 values instead of %2</source>
        <translation>die Zeile hat %1 Werte statt %2</translation>
    </message>
    <message>
        <source>the row has more than %1 values</source>
        <translation>die Zeile hat mehr als %1 Werte</translation>
    </message>
    <message>
        <source>create_%1() has no free parameter %2</source>
        <translation>create_%1() hat keinen freien Parameter %2</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; is not known</source>
        <translation>der Name „%1“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>a text has an escape that is not understood</source>
        <translation>ein Text hat eine unverständliche Escape-Sequenz</translation>
    </message>
    <message>
        <source>%1 is not a folder that can be read.</source>
        <translation>%1 ist kein lesbarer Ordner.</translation>
    </message>
    <message>
        <source>it does not have a text for each language</source>
        <translation>es hat nicht für jede Sprache einen Text</translation>
    </message>
    <message>
        <source>this is not a decimal number</source>
        <translation>das ist keine Dezimalzahl</translation>
    </message>
    <message>
        <source>this is not a model</source>
        <translation>das ist kein Modell</translation>
    </message>
    <message>
        <source>There is a list of texts, but the dump has one language; the first text is taken.</source>
        <translation>Es gibt eine Liste von Texten, doch der Dump hat eine Sprache; der erste Text wird genommen.</translation>
    </message>
    <message>
        <source>There is a list where one value is expected; it is kept as it is.</source>
        <translation>Es gibt eine Liste, wo ein einzelner Wert erwartet wird; sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The create function was edited by hand; it drops this row.</source>
        <translation>Die create-Funktion wurde von Hand bearbeitet; sie verwirft diese Zeile.</translation>
    </message>
    <message>
        <source>something follows it on its line</source>
        <translation>es folgt noch etwas in derselben Zeile</translation>
    </message>
    <message>
        <source>a text or a bracket is not closed</source>
        <translation>ein Text oder eine Klammer ist nicht abgeschlossen</translation>
    </message>
    <message>
        <source>There is a NUL byte, which no Python file has.</source>
        <translation>Es gibt ein NUL-Byte, das keine Python-Datei hat.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8 from here on; it is read in the Windows code page 1252.</source>
        <translation>Die Datei ist ab hier nicht in UTF-8; sie wird in der Windows-Codepage 1252 gelesen.</translation>
    </message>
    <message>
        <source>The row was not understood: %1.</source>
        <translation>Die Zeile wurde nicht verstanden: %1.</translation>
    </message>
    <message>
        <source>this statement does not belong into a data file</source>
        <translation>diese Anweisung gehört nicht in eine Datendatei</translation>
    </message>
    <message>
        <source>A row is switched off by hand.</source>
        <translation>Eine Zeile ist von Hand abgeschaltet.</translation>
    </message>
    <message>
        <source>a bracket is missing</source>
        <translation>eine Klammer fehlt</translation>
    </message>
    <message>
        <source>only rows can be saved</source>
        <translation>nur Zeilen können gespeichert werden</translation>
    </message>
    <message>
        <source>The data file stops here.</source>
        <translation>Die Datendatei endet hier.</translation>
    </message>
    <message>
        <source>the script has no function create_%1()</source>
        <translation>das Skript hat keine Funktion create_%1()</translation>
    </message>
    <message>
        <source>a text is longer than 1 GiB</source>
        <translation>ein Text ist länger als 1 GiB</translation>
    </message>
    <message>
        <source>The row with key %1 was there before, at %2.</source>
        <translation>Die Zeile mit dem Schlüssel %1 kam schon vor, bei %2.</translation>
    </message>
    <message>
        <source>Another row with key %1 was there before, at %2.</source>
        <translation>Eine andere Zeile mit dem Schlüssel %1 kam schon vor, bei %2.</translation>
    </message>
    <message>
        <source>In all, %1 rows have a key that was there before.</source>
        <translation>Insgesamt haben %1 Zeilen einen Schlüssel, der schon vorkam.</translation>
    </message>
    <message>
        <source>%1 cannot be computed with these values</source>
        <translation>%1 kann mit diesen Werten nicht berechnet werden</translation>
    </message>
    <message>
        <source>an expression takes too many steps</source>
        <translation>ein Ausdruck braucht zu viele Schritte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a dictionary of the script</source>
        <translation>„%1“ ist kein Dictionary des Skripts</translation>
    </message>
    <message>
        <source>functions call each other too deeply</source>
        <translation>Funktionen rufen einander zu tief auf</translation>
    </message>
    <message>
        <source>the function &quot;%1&quot; is not known</source>
        <translation>die Funktion „%1“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>a text is not closed</source>
        <translation>ein Text ist nicht abgeschlossen</translation>
    </message>
    <message>
        <source>the file ends in the middle of a statement</source>
        <translation>die Datei endet mitten in einer Anweisung</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood here</source>
        <translation>„%1“ wird hier nicht verstanden</translation>
    </message>
    <message>
        <source>brackets or operators are nested deeper than %1</source>
        <translation>Klammern oder Operatoren sind tiefer als %1 verschachtelt</translation>
    </message>
    <message>
        <source>a chain of comparisons is not understood</source>
        <translation>eine Kette von Vergleichen wird nicht verstanden</translation>
    </message>
    <message>
        <source>%1 is outside of the dump; it was not read.</source>
        <translation>%1 liegt nicht im Dump; es wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 is a link that leads out of the dump; it was not read.</source>
        <translation>%1 ist ein Link, der aus dem Dump hinausführt; er wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>%1 is not a regular file; it was not read.</source>
        <translation>%1 ist keine reguläre Datei; sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Die Datei %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file %1 cannot be mapped.</source>
        <translation>Die Datei %1 kann nicht in den Speicher geladen werden.</translation>
    </message>
    <message>
        <source>%1 more problems of this kind were found here.</source>
        <translation>%1 weitere Probleme dieser Art wurden hier gefunden.</translation>
    </message>
    <message>
        <source>This statement of the script was not interpreted.</source>
        <translation>Diese Anweisung des Skripts wurde nicht ausgewertet.</translation>
    </message>
    <message>
        <source>The model of %1 was not understood.</source>
        <translation>Das Modell von %1 wurde nicht verstanden.</translation>
    </message>
    <message>
        <source>The script gives %1 another meaning.</source>
        <translation>Das Skript gibt %1 eine andere Bedeutung.</translation>
    </message>
    <message>
        <source>This function is defined twice; the last one counts.</source>
        <translation>Diese Funktion ist zweimal definiert; die letzte zählt.</translation>
    </message>
    <message>
        <source>The languages in bv2kw() were not understood.</source>
        <translation>Die Sprachen in bv2kw() wurden nicht verstanden.</translation>
    </message>
    <message>
        <source>The function dt() was not understood; datetimes may be wrong.</source>
        <translation>Die Funktion dt() wurde nicht verstanden; Zeitangaben können falsch sein.</translation>
    </message>
    <message>
        <source>This statement was not interpreted; rows may be missing.</source>
        <translation>Diese Anweisung wurde nicht ausgewertet; es können Zeilen fehlen.</translation>
    </message>
    <message>
        <source>The function %1() does not exist.</source>
        <translation>Die Funktion %1() gibt es nicht.</translation>
    </message>
    <message>
        <source>The script stops here.</source>
        <translation>Das Skript endet hier.</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Es wird sortiert</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Es wird gesucht</translation>
    </message>
    <message>
        <source>%1 does not have a text for each language</source>
        <translation>%1 hat nicht für jede Sprache einen Text</translation>
    </message>
    <message>
        <source>The script takes create functions from another one, which was not read.</source>
        <translation>Das Skript nimmt create-Funktionen aus einem anderen, das nicht gelesen wurde.</translation>
    </message>
    <message>
        <source>The file %1 is switched off by hand.</source>
        <translation>Die Datei %1 ist von Hand abgeschaltet.</translation>
    </message>
    <message>
        <source>The function %1() is not called; its rows were not read.</source>
        <translation>Die Funktion %1() wird nicht aufgerufen; ihre Zeilen wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>The function create_%1() was not understood from here on; the rows are given as they stand in the file.</source>
        <translation>Die Funktion create_%1() wurde ab hier nicht verstanden; die Zeilen werden so gezeigt, wie sie in der Datei stehen.</translation>
    </message>
    <message>
        <source>There is no file or folder %1.</source>
        <translation>Es gibt keine Datei und keinen Ordner %1.</translation>
    </message>
    <message>
        <source>%1 is neither a folder nor a regular file.</source>
        <translation>%1 ist weder ein Ordner noch eine reguläre Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Ask for the permission to read it.</source>
        <translation>Bitten Sie um das Leserecht.</translation>
    </message>
    <message>
        <source>A dump is a folder with a file restore.py.</source>
        <translation>Ein Dump ist ein Ordner mit einer Datei restore.py.</translation>
    </message>
    <message>
        <source>There is a NUL byte, which no Python file has; the script was read up to there.</source>
        <translation>Es gibt ein NUL-Byte, das keine Python-Datei hat; das Skript wurde bis dorthin gelesen.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8; it is read in the Windows code page 1252.</source>
        <translation>Die Datei ist nicht in UTF-8; sie wird in der Windows-Codepage 1252 gelesen.</translation>
    </message>
    <message>
        <source>%1 is not a dump: its script has no create functions.</source>
        <translation>%1 ist kein Dump: Das Skript hat keine create-Funktionen.</translation>
    </message>
    <message>
        <source>The script reads no rows at all: it is not complete, or everything is switched off.</source>
        <translation>Das Skript liest überhaupt keine Zeilen: Es ist unvollständig, oder alles ist abgeschaltet.</translation>
    </message>
    <message>
        <source>Reading the snapshot</source>
        <translation>Der Snapshot wird gelesen</translation>
    </message>
    <message>
        <source>%1 has too many data files.</source>
        <translation>%1 hat zu viele Datendateien.</translation>
    </message>
    <message>
        <source>The data file is empty.</source>
        <translation>Die Datendatei ist leer.</translation>
    </message>
    <message>
        <source>%1 lies outside of the dump&apos;s folder.</source>
        <translation>%1 liegt nicht im Ordner des Dumps.</translation>
    </message>
    <message>
        <source>The script reads no file of this table.</source>
        <translation>Das Skript liest keine Datei dieser Tabelle.</translation>
    </message>
    <message>
        <source>The file of this table has neither rows nor their number; it may be cut off.</source>
        <translation>Die Datei dieser Tabelle enthält weder Zeilen noch deren Anzahl; sie ist vielleicht abgeschnitten.</translation>
    </message>
    <message>
        <source>This data file is not named by the script; it was not read.</source>
        <translation>Diese Datendatei wird vom Skript nicht genannt; sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The dump says that the table has %1 rows; %2 were found.</source>
        <translation>Laut Dump hat die Tabelle %1 Zeilen; gefunden wurden %2.</translation>
    </message>
    <message>
        <source>Column %1 is left out by hand: create_%2() drops it.</source>
        <translation>Die Spalte %1 ist von Hand weggelassen: create_%2() verwirft sie.</translation>
    </message>
    <message>
        <source>The rows of create_%1() go to the table %2.</source>
        <translation>Die Zeilen von create_%1() gehen in die Tabelle %2.</translation>
    </message>
    <message>
        <source>There is no key in &quot;%1&quot;.</source>
        <translation>In „%1“ steht kein Schlüssel.</translation>
    </message>
    <message>
        <source>Write TABLE for all its rows, or TABLE:KEY,KEY.</source>
        <translation>Schreiben Sie TABLE für alle ihre Zeilen, oder TABLE:KEY,KEY.</translation>
    </message>
    <message>
        <source>the next number</source>
        <translation>die nächste Nummer</translation>
    </message>
    <message>
        <source>the live table does not tell in which language it keeps this text (%1); it is taken for %2.</source>
        <translation>Die Live-Tabelle sagt nicht, in welcher Sprache sie diesen Text führt (%1); er wird für %2 gehalten.</translation>
    </message>
    <message>
        <source>%1: stays with the record that has this number now</source>
        <translation>%1: bleibt bei dem Datensatz, der diese Nummer jetzt hat</translation>
    </message>
    <message>
        <source>The database has no table %1; its %2 rows in the snapshot stay away.</source>
        <translation>Die Datenbank hat keine Tabelle %1; deren %2 Zeilen im Snapshot bleiben weg.</translation>
    </message>
    <message>
        <source>The table %1 has no key, so its %2 rows in the snapshot were not compared.</source>
        <translation>Die Tabelle %1 hat keinen Schlüssel, deshalb wurden ihre %2 Zeilen im Snapshot nicht verglichen.</translation>
    </message>
    <message>
        <source>What would be done by default contradicts the decision %1.</source>
        <translation>Was sonst von selbst geschähe, widerspricht der Entscheidung %1.</translation>
    </message>
    <message>
        <source>The decisions %1 and %2 contradict each other.</source>
        <translation>Die Entscheidungen %1 und %2 widersprechen einander.</translation>
    </message>
    <message>
        <source>Decide one of the two otherwise.</source>
        <translation>Entscheiden Sie eine der beiden anders.</translation>
    </message>
    <message>
        <source>This is no folder.</source>
        <translation>Das ist kein Ordner.</translation>
    </message>
    <message>
        <source>Name a folder to build the demo in.</source>
        <translation>Geben Sie einen Ordner für die Demo an.</translation>
    </message>
    <message>
        <source>Name another file to write.</source>
        <translation>Geben Sie eine andere Datei zum Schreiben an.</translation>
    </message>
    <message>
        <source>This would write over what is read.</source>
        <translation>Damit würde überschrieben, was gelesen wird.</translation>
    </message>
    <message>
        <source>Two results would be written to one file.</source>
        <translation>Zwei Ergebnisse würden in dieselbe Datei geschrieben.</translation>
    </message>
    <message>
        <source>%1: cannot be compared, for want of a common key; %2 rows in the snapshot, %3 live</source>
        <translation>%1: nicht vergleichbar, da ein gemeinsamer Schlüssel fehlt; %2 Zeilen im Snapshot, %3 live</translation>
    </message>
    <message>
        <source>%1: not in the live table, so not compared: %2</source>
        <translation>%1: nicht in der Live-Tabelle, daher nicht verglichen: %2</translation>
    </message>
    <message>
        <source>%1: not in the snapshot, so not compared: %2</source>
        <translation>%1: nicht im Snapshot, daher nicht verglichen: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in --only and in --except.</source>
        <translation>„%1“ steht in --only und in --except.</translation>
    </message>
    <message>
        <source>Leave one of them away.</source>
        <translation>Lassen Sie eines davon weg.</translation>
    </message>
    <message>
        <source>The plan was made on %1, and fits no database of another engine.</source>
        <translation>Der Plan wurde auf %1 erstellt und passt zu keiner Datenbank anderer Art.</translation>
    </message>
    <message>
        <source>--json and --format csv contradict each other.</source>
        <translation>--json und --format csv widersprechen einander.</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>Geben Sie eines davon an.</translation>
    </message>
    <message>
        <source>%1 was given more than once.</source>
        <translation>%1 wurde mehr als einmal angegeben.</translation>
    </message>
    <message>
        <source>%1 is not as it was when the plan was made; rows found:</source>
        <translation>%1 ist nicht so wie beim Erstellen des Plans; gefundene Zeilen:</translation>
    </message>
    <message>
        <source>The database has no %1 with the number %2.</source>
        <translation>Die Datenbank hat in %1 keinen Datensatz mit der Nummer %2.</translation>
    </message>
    <message>
        <source>%1 was there before the loss already: by default it stays.</source>
        <translation>%1 war schon vor dem Verlust da: Ohne andere Entscheidung bleibt es.</translation>
    </message>
    <message>
        <source>%1 holds the key of vanished %2, which the database takes for the same however it is spelled: %3.</source>
        <translation>%1 hat den Schlüssel des verschwundenen Datensatzes %2; die Datenbank hält beide trotz anderer Schreibweise für gleich: %3.</translation>
    </message>
    <message>
        <source>Reading keys</source>
        <translation>Schlüssel werden gelesen</translation>
    </message>
    <message>
        <source>Counting rows</source>
        <translation>Zeilen werden gezählt</translation>
    </message>
    <message>
        <source>gone meanwhile</source>
        <translation>inzwischen weg</translation>
    </message>
    <message>
        <source>There is no table for what this refers to.</source>
        <translation>Für das, worauf dies verweist, gibt es keine Tabelle.</translation>
    </message>
    <message>
        <source>There is no table %1 with such a key.</source>
        <translation>Es gibt keine Tabelle %1 mit einem solchen Schlüssel.</translation>
    </message>
    <message>
        <source>bv2kw() leaves a language out; its texts are not read.</source>
        <translation>bv2kw() lässt eine Sprache aus; ihre Texte werden nicht gelesen.</translation>
    </message>
    <message>
        <source>Rows of create_%1() and of create_%2() go to this table; of those with the same key only the first counts.</source>
        <translation>Die Zeilen von create_%1() und von create_%2() gehen in diese Tabelle; von denen mit demselben Schlüssel zählt nur die erste.</translation>
    </message>
    <message>
        <source>%1 %2 since the injection.</source>
        <translation>%1 %2 seit dem Einspielen.</translation>
    </message>
    <message>
        <source>An undo needs every row as the injection left it: put this one right first. Nothing was changed.</source>
        <translation>Das Zurücknehmen braucht jede Zeile so, wie das Einspielen sie hinterlassen hat: Bringen Sie diese zuerst in Ordnung. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The journal is incomplete: it does not tell whether the injection was committed.</source>
        <translation>Das Journal ist unvollständig: Es sagt nicht, ob das Einspielen bestätigt wurde.</translation>
    </message>
    <message>
        <source>Look in the database whether its rows are there. They can be undone with the whole journal only.</source>
        <translation>Sehen Sie in der Datenbank nach, ob seine Zeilen da sind. Zurücknehmen lassen sie sich nur mit dem ganzen Journal.</translation>
    </message>
    <message>
        <source>The table %1 refers to %2, and has no key by which one of its rows could be changed.</source>
        <translation>Die Tabelle %1 verweist auf %2 und hat keinen Schlüssel, über den eine ihrer Zeilen geändert werden könnte.</translation>
    </message>
    <message>
        <source>Give the table a primary key, or decide that the live record keeps its number.</source>
        <translation>Geben Sie der Tabelle einen Primärschlüssel, oder entscheiden Sie, dass der jetzige Datensatz seine Nummer behält.</translation>
    </message>
    <message>
        <source>Somebody may have tied it since the injection: untie it first. Nothing was changed.</source>
        <translation>Jemand hat das wohl seit dem Einspielen daran gehängt: Lösen Sie es zuerst. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This was not carried out, or not as a whole: see the failures.</source>
        <translation>Das wurde nicht oder nicht ganz ausgeführt: siehe die Fehlschläge.</translation>
    </message>
    <message>
        <source>No difference. Tables compared: %1.</source>
        <translation>Kein Unterschied. Verglichene Tabellen: %1.</translation>
    </message>
    <message>
        <source>%1 does not pass a rule of the database (%2): %3</source>
        <translation>%1 besteht eine Regel der Datenbank nicht (%2): %3</translation>
    </message>
    <message>
        <source>%1 breaks a rule of the database (%2).</source>
        <translation>%1 verletzt eine Regel der Datenbank (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be there beside %3: a rule of the database forbids it (%2).</source>
        <translation>%1 kann nicht neben %3 bestehen: Eine Regel der Datenbank verbietet es (%2).</translation>
    </message>
    <message>
        <source>They contradict each other in the rest: neither goes unasked.</source>
        <translation>Im Übrigen widersprechen sie einander: Keiner von beiden geht ungefragt.</translation>
    </message>
    <message>
        <source>The decision %1 is not possible here; possible: %2.</source>
        <translation>Die Entscheidung %1 ist hier nicht möglich; möglich: %2.</translation>
    </message>
    <message>
        <source>The decision %1 and the row %2 of the remap contradict each other.</source>
        <translation>Die Entscheidung %1 und die Zeile %2 der Zuordnung widersprechen einander.</translation>
    </message>
    <message>
        <source>Take one of the two out.</source>
        <translation>Nehmen Sie eine der beiden heraus.</translation>
    </message>
    <message>
        <source>To do without the row, plan again with --except %1.</source>
        <translation>Um ohne die Zeile auszukommen, planen Sie noch einmal mit --except %1.</translation>
    </message>
    <message>
        <source>rule that cannot be foreseen</source>
        <translation>nicht vorhersehbare Regel</translation>
    </message>
    <message>
        <source>The plan deletes rows of %1, to which %2, which Rowback does not change, may refer; then the database refuses the whole plan.</source>
        <translation>Der Plan löscht Zeilen von %1, auf die %2 verweisen kann, was Rowback nicht ändert; dann lehnt die Datenbank den ganzen Plan ab.</translation>
    </message>
    <message>
        <source>The database cannot say beforehand which rows of %1 its rule %2 forbids (%3); should it forbid one, the injection fails and is rolled back.</source>
        <translation>Die Datenbank kann nicht vorher sagen, welche Zeilen von %1 ihre Regel %2 verbietet (%3); verbietet sie eine, so schlägt die Einspielung fehl und wird zurückgenommen.</translation>
    </message>
    <message>
        <source>The column holds dates, the snapshot has the time of &quot;%1&quot; besides.</source>
        <translation>Die Spalte enthält Tage, der Snapshot hat dazu die Uhrzeit von „%1“.</translation>
    </message>
    <message>
        <source>Name a profile whose rules have readings.</source>
        <translation>Nennen Sie ein Profil, dessen Regeln Lesarten haben.</translation>
    </message>
    <message>
        <source>All else in it is another, too: it may be another record.</source>
        <translation>Auch alles andere darin ist anders: Es ist vielleicht ein anderer Datensatz.</translation>
    </message>
    <message>
        <source>The create function leaves column %1 out for this row; it is NULL here, but may be something else in the database.</source>
        <translation>Die create-Funktion lässt die Spalte %1 für diese Zeile weg; hier ist sie NULL, in der Datenbank vielleicht etwas anderes.</translation>
    </message>
    <message>
        <source>a list cannot be the key of a dictionary</source>
        <translation>eine Liste kann kein Schlüssel eines Dictionarys sein</translation>
    </message>
    <message>
        <source>Rows of any table may be missing: create_%1() may make them.</source>
        <translation>Zeilen jeder Tabelle können fehlen: create_%1() macht sie vielleicht.</translation>
    </message>
    <message>
        <source>Rows of %1 may be missing: create_%2() may make them.</source>
        <translation>Zeilen von %1 können fehlen: create_%2() macht sie vielleicht.</translation>
    </message>
    <message>
        <source>create_%1() leaves column %2 out; it is NULL in its rows here, but may be something else in the database.</source>
        <translation>create_%1() lässt die Spalte %2 weg; hier ist sie in diesen Zeilen NULL, in der Datenbank vielleicht etwas anderes.</translation>
    </message>
    <message>
        <source>%1 column</source>
        <translation>%1 Spalte</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>%1 Spalten</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; has no value yet</source>
        <translation>der Name „%1“ hat noch keinen Wert</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no function here</source>
        <translation>„%1“ ist hier keine Funktion</translation>
    </message>
    <message>
        <source>%1 is no list of texts</source>
        <translation>%1 ist keine Liste von Texten</translation>
    </message>
    <message>
        <source>A file of the cache cannot be removed.</source>
        <translation>Eine Datei des Caches kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Look at the permissions of its folder.</source>
        <translation>Prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 refer to %2, which comes back.</source>
        <translation>
            <numerusform>Eine Zeile der Tabelle %1 verweist auf die Zeile %2, die zurückkommt.</numerusform>
            <numerusform>%Ln Zeilen der Tabelle %1 verweisen auf die Zeile %2, die zurückkommt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 refer to %2, which does not exist.</source>
        <translation>
            <numerusform>Eine Zeile der Tabelle %1 verweist auf die Zeile %2, die es nicht gibt.</numerusform>
            <numerusform>%Ln Zeilen der Tabelle %1 verweisen auf die Zeile %2, die es nicht gibt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The line has %Ln field(s).</source>
        <translation>
            <numerusform>Die Zeile hat ein Feld.</numerusform>
            <numerusform>Die Zeile hat %Ln Felder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be written.</source>
        <translation>
            <numerusform>Eine Zeile konnte nicht geschrieben werden.</numerusform>
            <numerusform>%Ln Zeilen konnten nicht geschrieben werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>The decision %1 cannot be carried out: %2 stays away.</source>
        <translation>Die Entscheidung %1 lässt sich nicht ausführen: %2 bleibt weg.</translation>
    </message>
    <message>
        <source>Let that come back, too, or take the decision out.</source>
        <translation>Lassen Sie auch das zurückkommen, oder nehmen Sie die Entscheidung heraus.</translation>
    </message>
    <message>
        <source>The plan changes %1 of rows of %2, and the database would silently change rows of %3 with them.</source>
        <translation>Der Plan ändert %1 in Zeilen von %2, und die Datenbank würde damit stillschweigend Zeilen von %3 ändern.</translation>
    </message>
    <message>
        <source>The plan changes %1 of rows of %2, to which %3, which Rowback does not change, may refer; then the database refuses the whole plan.</source>
        <translation>Der Plan ändert %1 in Zeilen von %2, auf die %3 verweisen kann, was Rowback nicht ändert; dann lehnt die Datenbank den ganzen Plan ab.</translation>
    </message>
    <message>
        <source>refers to the same value again</source>
        <translation>verweist wieder auf denselben Wert</translation>
    </message>
    <message>
        <source>%1 refers (%2) to a value that changes or goes over to another row, and cannot let go of it meanwhile, as the database demands: keep the value where it is.</source>
        <translation>%1 verweist (%2) auf einen Wert, der sich ändert oder auf eine andere Zeile übergeht, und kann ihn zwischenzeitlich nicht loslassen, wie es die Datenbank verlangt: Lassen Sie den Wert, wo er ist.</translation>
    </message>
    <message>
        <source>lets go of the value meanwhile</source>
        <translation>lässt den Wert zwischenzeitlich los</translation>
    </message>
    <message>
        <source>%1 refers to %2 by its %3, which it will not have.</source>
        <translation>%1 verweist auf %2 durch %3, und diesen Wert wird es dort nicht geben.</translation>
    </message>
    <message>
        <source>%1 refers to %2 by a value that it is to lose.</source>
        <translation>%1 verweist auf %2 durch einen Wert, den diese Zeile verlieren soll.</translation>
    </message>
    <message>
        <source>%1 holds what is needed elsewhere, and a rule of the database does not let it be freed meanwhile (%2).</source>
        <translation>%1 belegt, was anderswo gebraucht wird, und eine Regel der Datenbank erlaubt nicht, es zwischenzeitlich freizugeben (%2).</translation>
    </message>
    <message>
        <source>%1 and %2 refer to each other, the database checks that at once, and a rule of it forbids to leave the link open meanwhile (%3).</source>
        <translation>%1 und %2 verweisen aufeinander, die Datenbank prüft das sofort, und eine ihrer Regeln verbietet, den Verweis zwischenzeitlich offen zu lassen (%3).</translation>
    </message>
    <message>
        <source>Not written: %1.</source>
        <translation>Nicht geschrieben: %1.</translation>
    </message>
    <message>
        <source>It is not inserted: %1 stands for it.</source>
        <translation>Wird nicht eingefügt: %1 steht dafür.</translation>
    </message>
    <message>
        <source>It is not inserted: %1 stands for it, and gets what it lacks: %2.</source>
        <translation>Wird nicht eingefügt: %1 steht dafür und bekommt, was dort fehlt: %2.</translation>
    </message>
    <message>
        <source>Undone at %1: the injection was taken back, but not what the database may have deleted or changed by itself in %2.</source>
        <translation>Rückgängig gemacht (%1): Die Einspielung wurde zurückgenommen, nicht aber, was die Datenbank womöglich selbst in %2 gelöscht oder geändert hat.</translation>
    </message>
    <message>
        <source>The injection has been undone already: every row is as it was before it.</source>
        <translation>Die Einspielung wurde schon rückgängig gemacht: Jede Zeile ist, wie sie davor war.</translation>
    </message>
    <message>
        <source>The key of the table %1 is %2, and the snapshot has no column %3, so its rows there (%4) were not compared and stay away. If the column had another name then, write kw.update(%5=...) for it into the create function of a copy of the snapshot.</source>
        <translation>Der Schlüssel der Tabelle %1 ist %2, und der Snapshot hat keine Spalte %3, daher wurden ihre Zeilen dort (%4) nicht verglichen und bleiben weg. Hieß die Spalte damals anders, schreiben Sie für sie kw.update(%5=...) in die create-Funktion einer Kopie des Snapshots.</translation>
    </message>
    <message>
        <source>%1 is no snapshot.</source>
        <translation>%1 ist kein Snapshot.</translation>
    </message>
    <message>
        <source>A snapshot is a folder with a restore.py, a .zip or .tar archive of one, or a single .py file.</source>
        <translation>Ein Snapshot ist ein Ordner mit einer restore.py, ein .zip- oder .tar-Archiv davon oder eine einzelne .py-Datei.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a day, the name of a snapshot</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>on %1 between %2 and %3</source>
        <comment>a day, two times</comment>
        <translation>am %1 zwischen %2 und %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s)</source>
        <translation>
            <numerusform>%Ln Tabelle</numerusform>
            <numerusform>%Ln Tabellen</numerusform>
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
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
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
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>A program that ended in the middle of a transaction left the SQLite file and its journal.</source>
        <translation>Ein Programm, das mitten in einer Transaktion endete, hat die SQLite-Datei und ihr Journal so hinterlassen.</translation>
    </message>
    <message>
        <source>Keep a copy of both, then open the file once with its application, which takes that back.</source>
        <translation>Heben Sie von beiden eine Kopie auf und öffnen Sie die Datei dann einmal mit ihrer Anwendung, die das zurücknimmt.</translation>
    </message>
    <message>
        <source>%1 is executed more than once; its rows are read once.</source>
        <translation>%1 wird mehrmals ausgeführt; die Zeilen daraus werden einmal gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln weitere</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer value(s) are lost with the re-created record: %1.</source>
        <translation>
            <numerusform>%Ln neuerer Wert geht mit dem erneut erfassten Datensatz verloren: %1.</numerusform>
            <numerusform>%Ln neuere Werte gehen mit dem erneut erfassten Datensatz verloren: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer value(s) are taken over: %1.</source>
        <translation>
            <numerusform>%Ln neuerer Wert wird übernommen: %1.</numerusform>
            <numerusform>%Ln neuere Werte werden übernommen: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The re-created record has no value of its own that could go.</source>
        <translation>Der erneut erfasste Datensatz hat keinen eigenen Wert, der verloren gehen könnte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer value(s) stay, and what the original had there does not come back: %1.</source>
        <translation>
            <numerusform>%Ln neuerer Wert bleibt, und was das Original dort hatte, kommt nicht zurück: %1.</numerusform>
            <numerusform>%Ln neuere Werte bleiben, und was das Original dort hatte, kommt nicht zurück: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If the original is kept, %Ln newer value(s) are lost with the re-created record unless you take them over: %1.</source>
        <translation>
            <numerusform>Wird das Original behalten, geht %Ln neuerer Wert mit dem erneut erfassten Datensatz verloren, falls Sie ihn nicht übernehmen: %1.</numerusform>
            <numerusform>Wird das Original behalten, gehen %Ln neuere Werte mit dem erneut erfassten Datensatz verloren, falls Sie sie nicht übernehmen: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The re-created record keeps its %Ln newer value(s): %1.</source>
        <translation>
            <numerusform>Der erneut erfasste Datensatz behält seinen %Ln neueren Wert: %1.</numerusform>
            <numerusform>Der erneut erfasste Datensatz behält seine %Ln neueren Werte: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>a day</comment>
        <translation>nach dem %1</translation>
    </message>
    <message>
        <source>Last seen in the snapshot of %1, gone in that of %2.</source>
        <translation>Zuletzt im Snapshot vom %1, in dem vom %2 nicht mehr.</translation>
    </message>
    <message>
        <source>Still in the newest snapshot, that of %1.</source>
        <translation>Noch im neuesten Snapshot, dem vom %1.</translation>
    </message>
    <message>
        <source>Looking when it vanished</source>
        <translation>Sucht, wann es verschwand</translation>
    </message>
    <message>
        <source>Somebody else changed the same rows at this moment. Nothing was changed here; try again.</source>
        <translation>Jemand anderes hat im selben Moment dieselben Zeilen geändert. Hier wurde nichts geändert; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a label; what it is for follows</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1 refers by %2 to what is to go from %3; rows found:</source>
        <translation>%1 verweist mit %2 auf das, was aus %3 wegfallen soll; gefundene Zeilen:</translation>
    </message>
    <message>
        <source>Nothing else refers to what goes from %1.</source>
        <translation>Sonst verweist nichts auf das, was aus %1 wegfällt.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>Others cannot be kept from referring to what is to be removed.</source>
        <translation>Es lässt sich nicht verhindern, dass andere auf das verweisen, was entfernt werden soll.</translation>
    </message>
    <message>
        <source>undeclared reference</source>
        <translation>nicht erklärter Verweis</translation>
    </message>
    <message>
        <source>By its values it may be %1, too.</source>
        <translation>Nach den Werten kann es auch %1 sein.</translation>
    </message>
    <message numerus="yes">
        <source>The database does not declare %n reference(s), which are taken from their names: %1. A profile can say otherwise.</source>
        <translation>
            <numerusform>Die Datenbank erklärt %n Verweis nicht, der aus seinem Namen erschlossen ist: %1. Ein Profil kann anderes sagen.</numerusform>
            <numerusform>Die Datenbank erklärt %n Verweise nicht, die aus ihren Namen erschlossen sind: %1. Ein Profil kann anderes sagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 returns to the value that it had in the snapshot, and so does %2.</source>
        <translation>%1 erhält wieder den Wert aus dem Snapshot, und ebenso %2.</translation>
    </message>
    <message>
        <source>is removed</source>
        <translation>wird entfernt</translation>
    </message>
    <message>
        <source>stays away</source>
        <translation>bleibt weg</translation>
    </message>
    <message>
        <source>%1: %2, in the snapshot %3 | %4, live now %5</source>
        <comment>column; a row and its value; another row and its value</comment>
        <translation>%1: %2, im Snapshot %3 | %4, jetzt live %5</translation>
    </message>
    <message>
        <source>%1: snapshot %2 | live now %3</source>
        <translation>%1: Snapshot %2 | jetzt live %3</translation>
    </message>
    <message>
        <source>A row of %1 could not be written; see the error above.</source>
        <translation>Eine Zeile von %1 konnte nicht geschrieben werden; siehe den Fehler darüber.</translation>
    </message>
    <message>
        <source>%1 is not decided yet. Decide it with --decide %1=%2.</source>
        <translation>%1 ist noch nicht entschieden. Entscheiden Sie mit --decide %1=%2.</translation>
    </message>
    <message>
        <source>Committed: all is written.</source>
        <translation>Festgeschrieben: Alles ist geschrieben.</translation>
    </message>
    <message>
        <source>The connection was lost at the end: compare again to see whether this was committed.</source>
        <translation>Die Verbindung ging am Ende verloren: Vergleichen Sie erneut, um zu sehen, ob dies festgeschrieben wurde.</translation>
    </message>
    <message>
        <source>Recovery of %1 from the snapshot %2.
Plan %3, made %4.
Before each statement it is checked that its row is still as the plan found it, and that nothing else refers to a row that goes. Where that is not so, or a statement fails, an error says it and nothing is committed, also where the client goes on after errors: make a new plan.</source>
        <translation>Wiederherstellung von %1 aus dem Snapshot %2.
Plan %3, erstellt %4.
Vor jeder Anweisung wird geprüft, ob ihre Zeile noch so ist, wie der Plan sie vorfand, und ob sonst nichts auf eine Zeile verweist, die wegfällt. Wo das nicht zutrifft oder eine Anweisung fehlschlägt, meldet das ein Fehler, und nichts wird festgeschrieben, auch wenn der Client nach Fehlern weitermacht: Erstellen Sie dann einen neuen Plan.</translation>
    </message>
    <message>
        <source>Where ON_ERROR_ROLLBACK of psql is on, switch it off first: with it, psql commits what succeeded before and after an error.</source>
        <translation>Wenn ON_ERROR_ROLLBACK von psql eingeschaltet ist, schalten Sie es zuerst aus: Damit schreibt psql fest, was vor und nach einem Fehler gelungen ist.</translation>
    </message>
    <message>
        <source>Nothing is committed: the first error above says why.</source>
        <translation>Nichts ist festgeschrieben: Der erste Fehler oben sagt, warum.</translation>
    </message>
    <message>
        <source>@rowback counts what went well. Only where it reaches its last number is all committed; the last answer says whether it was. In tables without transactions, such as those of MyISAM, what was written before an error stays.</source>
        <translation>@rowback zählt, was gelungen ist. Nur wo es seine letzte Zahl erreicht, wird alles festgeschrieben; die letzte Antwort sagt, ob das so war. In Tabellen ohne Transaktionen, etwa denen von MyISAM, bleibt, was vor einem Fehler geschrieben wurde.</translation>
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
        <translation>Packen Sie es aus, und nennen Sie denjenigen, den Sie meinen.</translation>
    </message>
    <message>
        <source>%1 holds more than one dump: %2.</source>
        <translation>%1 enthält mehr als einen Dump: %2.</translation>
    </message>
    <message>
        <source>Name the one that you mean.</source>
        <translation>Nennen Sie denjenigen, den Sie meinen.</translation>
    </message>
    <message>
        <source>%1 is not the script of a dump.</source>
        <translation>%1 ist nicht das Skript eines Dumps.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 ist keine reguläre Datei.</translation>
    </message>
    <message>
        <source>There is no dump in %1 or in the nearest folders below it.</source>
        <translation>In %1 und den nächsten Ordnern darunter ist kein Dump.</translation>
    </message>
    <message>
        <source>This would write over a SQLite database.</source>
        <translation>Damit würde eine SQLite-Datenbank überschrieben.</translation>
    </message>
    <message>
        <source>The folder of the SQLite file is read-only, so it cannot have a journal. Get the right to write there.</source>
        <translation>Der Ordner der SQLite-Datei ist schreibgeschützt, daher kann sie kein Journal haben. Verschaffen Sie sich das Recht, dort zu schreiben.</translation>
    </message>
    <message>
        <source>The SQLite file is read-only. Get the right to write to it.</source>
        <translation>Die SQLite-Datei ist schreibgeschützt. Verschaffen Sie sich das Recht, in sie zu schreiben.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Der Speicher reicht dafür nicht aus.</translation>
    </message>
    <message>
        <source>End other programs, select less, or work on a machine that has more memory.</source>
        <translation>Beenden Sie andere Programme, wählen Sie weniger aus, oder arbeiten Sie auf einem Rechner mit mehr Speicher.</translation>
    </message>
    <message>
        <source>The file says that it is in the encoding %1, in which it was not read; its texts may be others.</source>
        <translation>Die Datei nennt als ihre Kodierung %1, in der sie nicht gelesen wurde; ihre Texte können andere sein.</translation>
    </message>
    <message>
        <source>Neither the database nor a profile says to what %1 of %2 refers; by its values it may be %3. The plan depends on that, and the column is left as it is. Say in a profile to what it refers.</source>
        <translation>Weder die Datenbank noch ein Profil sagt, worauf %1 von %2 verweist; nach den Werten kann es %3 sein. Der Plan hängt davon ab, und die Spalte bleibt, wie sie ist. Sagen Sie in einem Profil, worauf sie verweist.</translation>
    </message>
    <message>
        <source>Neither the database nor a profile says to what %1 of %2 refers. It is taken to refer to %3, and the plan depends on that. See whether it does; a profile can say so.</source>
        <translation>Weder die Datenbank noch ein Profil sagt, worauf %1 von %2 verweist. Es wird angenommen, dass die Spalte auf %3 verweist, und der Plan hängt davon ab. Prüfen Sie, ob das stimmt; ein Profil kann es sagen.</translation>
    </message>
    <message>
        <source>its line is indented otherwise than those before</source>
        <translation>seine Zeile ist anders eingerückt als die vorigen</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more; the report has them</source>
        <translation>
            <numerusform>und %Ln weiterer; er steht im Bericht</numerusform>
            <numerusform>und %Ln weitere; sie stehen im Bericht</numerusform>
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
        <translation>Am %1 um %2 kam zurück: %3.</translation>
    </message>
    <message>
        <source>What came back, by table:</source>
        <translation>Was zurückkam, nach Tabellen:</translation>
    </message>
    <message>
        <source>What was decided where old and new data met:</source>
        <translation>Was entschieden wurde, wo alte und neue Daten aufeinandertrafen:</translation>
    </message>
    <message>
        <source>Please look at this:</source>
        <translation>Bitte sehen Sie sich das an:</translation>
    </message>
    <message>
        <source>There is nothing that needs your attention.</source>
        <translation>Es gibt nichts, was Sie sich ansehen müssen.</translation>
    </message>
    <message>
        <source>If something of it looks wrong, please say so before you correct it: all of it can be taken back as long as nobody has changed what came back. The report tells of each record what became of it.</source>
        <translation>Wenn etwas davon falsch aussieht, sagen Sie es bitte, bevor Sie es berichtigen: Alles lässt sich zurücknehmen, solange niemand geändert hat, was zurückkam. Der Bericht sagt von jedem Datensatz, was aus ihm wurde.</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <source>data had vanished from the database %1. It was to be brought back from a snapshot of %2.</source>
        <comment>database, date</comment>
        <translation>aus der Datenbank %1 waren Daten verschwunden. Sie sollten aus einem Snapshot vom %2 zurückgeholt werden.</translation>
    </message>
    <message>
        <source>The password file is a folder.</source>
        <translation>Die Passwortdatei ist ein Ordner.</translation>
    </message>
    <message>
        <source>The snapshot may lack rows or values (%1). %2</source>
        <translation>Dem Snapshot fehlen vielleicht Zeilen oder Werte (%1). %2</translation>
    </message>
    <message>
        <source>%1 holds no dump but under names that lead out of it (../).</source>
        <translation>%1 enthält keinen Dump außer unter Namen, die aus dem Archiv hinausführen (../).</translation>
    </message>
    <message>
        <source>Unpack it into a folder of its own, and name that.</source>
        <translation>Entpacken Sie es in einen eigenen Ordner, und nennen Sie den.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) that only the original had do not come back either: %1.</source>
        <translation>
            <numerusform>Auch %Ln Wert, den nur das Original hatte, kommt nicht zurück: %1.</numerusform>
            <numerusform>Auch %Ln Werte, die nur das Original hatte, kommen nicht zurück: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only where the original is kept can you choose column by column.</source>
        <translation>Nur wo das Original bleibt, können Sie Spalte für Spalte wählen.</translation>
    </message>
    <message>
        <source>This user may not write to %1 of the tables that the plan writes to. Grant SELECT, INSERT, UPDATE and DELETE on them, or connect as another user.</source>
        <translation>Dieser Benutzer darf in %1 der Tabellen, in die der Plan schreibt, nicht schreiben. Geben Sie ihm SELECT, INSERT, UPDATE und DELETE darauf, oder verbinden Sie sich als anderer Benutzer.</translation>
    </message>
    <message>
        <source>This is not the database into which it was restored (%1).</source>
        <translation>Das ist nicht die Datenbank, in die wiederhergestellt wurde (%1).</translation>
    </message>
    <message>
        <source>Name that one. In one that was built anew in its place there is nothing to undo.</source>
        <translation>Geben Sie jene an. In einer, die an ihrer Stelle neu angelegt wurde, gibt es nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Nobody but you can tell another key for it: name a free one in the remap, as what %1 becomes, or skip the record.</source>
        <translation>Einen anderen Schlüssel dafür können nur Sie nennen: Geben Sie in der Zuordnung einen freien an, der aus %1 wird, oder lassen Sie den Datensatz weg.</translation>
    </message>
    <message>
        <source>The database has no such table with such a key.</source>
        <translation>Die Datenbank hat keine solche Tabelle mit einem solchen Schlüssel.</translation>
    </message>
    <message>
        <source>Another record gets that key already.</source>
        <translation>Ein anderer Datensatz bekommt diesen Schlüssel schon.</translation>
    </message>
    <message>
        <source>The key of vanished %1 belongs to another record now. Name a free one for it.</source>
        <translation>Der Schlüssel des verschwundenen Datensatzes %1 gehört jetzt einem anderen. Nennen Sie einen freien.</translation>
    </message>
    <message>
        <source>Compared with %1.</source>
        <comment>a database</comment>
        <translation>Verglichen mit %1.</translation>
    </message>
    <message>
        <source>The address has both a host or port and a socket.</source>
        <translation>Die Adresse nennt einen Host oder Port und auch einen Socket.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Lassen Sie eines davon weg.</translation>
    </message>
    <message>
        <source>The files of the database, or their disk, are damaged. Keep a copy of them as they are and have them repaired, or use a copy of the database that is whole.</source>
        <translation>Die Dateien der Datenbank oder ihre Festplatte sind beschädigt. Bewahren Sie eine Kopie davon auf, wie sie sind, und lassen Sie sie reparieren, oder nehmen Sie eine unbeschädigte Kopie der Datenbank.</translation>
    </message>
    <message>
        <source>The %1 that had the number %2 in the snapshot comes back as %3; the one that has it now is not touched.</source>
        <translation>%1 mit der Nummer %2 im Snapshot kommt als %3 zurück; der Datensatz, der sie jetzt hat, wird nicht angerührt.</translation>
    </message>
    <message>
        <source>%1 is the record that it ever was: what hung on it comes back to it, and its own values stay as they are now.</source>
        <translation>%1 ist derselbe Datensatz wie zuvor: Was daran hing, kommt zu ihm zurück, und seine eigenen Werte bleiben, wie sie jetzt sind.</translation>
    </message>
    <message>
        <source>%1 may be another record than the one that had its number in the snapshot: it differs in %2, and all that hung on it is gone: %3. If it is the same, what hung on it comes back to it.</source>
        <translation>%1 kann ein anderer Datensatz sein als der, der im Snapshot diese Nummer hatte: %2 ist anders, und alles, was daran hing, ist weg: %3. Ist es derselbe Datensatz, kommt das, was daran hing, zu ihm zurück.</translation>
    </message>
    <message>
        <source>The snapshot&apos;s datetimes are taken as UTC. If its site kept local time (USE_TZ was False), they are not: say so with --dump-tz %1.</source>
        <translation>Die Zeitpunkte des Snapshots werden als UTC gelesen. Führte seine Site Ortszeit (USE_TZ war False), sind sie es nicht: Sagen Sie es mit --dump-tz %1.</translation>
    </message>
    <message>
        <source>The environment or the address sets a time zone for the connection (PGTZ, PGOPTIONS), so that of the database is not known.</source>
        <translation>Die Umgebung oder die Adresse setzt eine Zeitzone für die Verbindung (PGTZ, PGOPTIONS); die der Datenbank ist daher nicht bekannt.</translation>
    </message>
    <message>
        <source>Unset it there, or name the snapshot&apos;s with --dump-tz.</source>
        <translation>Nehmen Sie sie dort weg, oder nennen Sie die des Snapshots mit --dump-tz.</translation>
    </message>
    <message>
        <source>This row of the remap cannot be carried out: %1 stays away.</source>
        <translation>Diese Zeile der Zuordnung kann nicht ausgeführt werden: %1 bleibt weg.</translation>
    </message>
    <message>
        <source>Let that come back, too, or take the row out.</source>
        <translation>Lassen Sie auch das zurückkommen, oder nehmen Sie die Zeile heraus.</translation>
    </message>
    <message>
        <source>%1 would come back as %2, which is there.</source>
        <translation>%1 käme als %2 zurück, und das gibt es schon.</translation>
    </message>
    <message>
        <source>what referred to it</source>
        <translation>was darauf verwies</translation>
    </message>
    <message>
        <source>the same values</source>
        <translation>dieselben Werte</translation>
    </message>
    <message>
        <source>%1 seems to have come back already as %2 (the same values in all columns but the key).</source>
        <translation>%1 ist offenbar schon als %2 zurückgekommen (dieselben Werte in allen Spalten außer dem Schlüssel).</translation>
    </message>
    <message numerus="yes">
        <source>%1 seems to have come back already as %2: %Ln row(s) that referred to it refer to that one now.</source>
        <translation>
            <numerusform>%1 ist offenbar schon als %2 zurückgekommen: %Ln Zeile, die darauf verwies, verweist jetzt auf diesen.</numerusform>
            <numerusform>%1 ist offenbar schon als %2 zurückgekommen: %Ln Zeilen, die darauf verwiesen, verweisen jetzt auf diesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The live table %1 lacks columns of the snapshot: %2. What they held was not compared and stays away.</source>
        <translation>Der Tabelle %1 der Datenbank fehlen Spalten des Snapshots: %2. Was darin stand, wurde nicht verglichen und bleibt weg.</translation>
    </message>
    <message>
        <source>The column %1 of the table %2 holds UUIDs in several forms, or in upper case, so its rows cannot be told from those of the snapshot.</source>
        <translation>Die Spalte %1 der Tabelle %2 enthält UUIDs in mehreren Formen oder in Großbuchstaben; ihre Zeilen sind daher nicht von denen des Snapshots zu unterscheiden.</translation>
    </message>
    <message>
        <source>Give them one form in the database, 32 digits in lower case without hyphens, and with them what refers to them.</source>
        <translation>Geben Sie ihnen in der Datenbank eine Form, 32 Ziffern in Kleinbuchstaben ohne Bindestriche, und mit ihnen allem, was auf sie verweist.</translation>
    </message>
    <message>
        <source>The snapshot says that its site kept local time without naming the zone (TIME_ZONE was None). Its datetimes are taken in the time zone that the database is configured to have (%1); name another one with --dump-tz.</source>
        <translation>Der Snapshot sagt, dass seine Site Ortszeit führte, ohne die Zone zu nennen (TIME_ZONE war None). Seine Zeitpunkte werden in der Zeitzone gelesen, die für die Datenbank eingestellt ist (%1); eine andere nennt --dump-tz.</translation>
    </message>
    <message>
        <source>The snapshot&apos;s datetimes are in the time zone %1, and the database holds UTC: taken so, %2 that both hold are the same, and %3 as they are written.</source>
        <translation>Die Zeitpunkte des Snapshots sind in der Zeitzone %1, und die Datenbank enthält UTC: So gelesen sind %2 gleich, die beide enthalten, und %3, wie sie geschrieben sind.</translation>
    </message>
    <message>
        <source>The snapshot&apos;s datetimes are in the time zone %1, and so are the database&apos;s: %2 that both hold are the same as they are written, and %3 in UTC.</source>
        <translation>Die Zeitpunkte des Snapshots sind in der Zeitzone %1, und die der Datenbank auch: %2, die beide enthalten, sind gleich, wie sie geschrieben sind, und %3 in UTC.</translation>
    </message>
    <message>
        <source>The snapshot&apos;s datetimes are taken from the time zone %1 to UTC. Whether the database holds UTC (USE_TZ was True) cannot be told by its rows: if it does not, leave --dump-tz away.</source>
        <translation>Die Zeitpunkte des Snapshots werden aus der Zeitzone %1 in UTC umgerechnet. Ob die Datenbank UTC enthält (USE_TZ war True), ist an ihren Zeilen nicht zu sehen: Wenn nicht, lassen Sie --dump-tz weg.</translation>
    </message>
    <message>
        <source>The snapshot&apos;s datetimes are in the time zone %1, and are taken as they are written. Whether the database holds UTC (USE_TZ was True) cannot be told by its rows: if it does, say so with --dump-tz %1.</source>
        <translation>Die Zeitpunkte des Snapshots sind in der Zeitzone %1 und werden gelesen, wie sie geschrieben sind. Ob die Datenbank UTC enthält (USE_TZ war True), ist an ihren Zeilen nicht zu sehen: Wenn ja, sagen Sie es mit --dump-tz %1.</translation>
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
        <translation>Dieser Snapshot hat in %1 keinen Schlüssel %2.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nichts ist geöffnet.</translation>
    </message>
    <message>
        <source>The database has no %1 with the key %2.</source>
        <translation>Die Datenbank hat in %1 keinen Schlüssel %2.</translation>
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
        <translation>%1: auf beiden Seiten gleich.</translation>
    </message>
    <message numerus="yes">
        <source>≠ %1: %Ln column(s) differ: %2</source>
        <translation>
            <numerusform>≠ %1: %Ln Spalte weicht ab: %2</numerusform>
            <numerusform>≠ %1: %Ln Spalten weichen ab: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 is in the snapshot only.</source>
        <translation>%1 %2 ist nur im Snapshot.</translation>
    </message>
    <message>
        <source>%1 %2 is in the live database only.</source>
        <translation>%1 %2 ist nur in der Live-Datenbank.</translation>
    </message>
    <message>
        <source>Choose a row on either side; the other side shows the one with the same key.</source>
        <translation>Wählen Sie auf einer der Seiten eine Zeile; die andere Seite zeigt die mit demselben Schlüssel.</translation>
    </message>
    <message>
        <source>%1 has no key, so the same row cannot be looked for on the other side.</source>
        <translation>%1 hat keinen Schlüssel, deshalb kann dieselbe Zeile auf der anderen Seite nicht gesucht werden.</translation>
    </message>
    <message>
        <source>Rows are being written to a file. Rowback closes as soon as that has ended.</source>
        <translation>Zeilen werden in eine Datei geschrieben. Rowback beendet sich, sobald das abgeschlossen ist.</translation>
    </message>
</context>
<context>
    <name>Rowback::ConflictsPage</name>
    <message>
        <source>vanished</source>
        <translation>verschwunden</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>re-created</source>
        <translation>erneut erfasst</translation>
    </message>
    <message>
        <source>original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>wiederhergestellt</translation>
    </message>
    <message>
        <source>referred to</source>
        <translation>Verweisziel</translation>
    </message>
    <message>
        <source>refers to it</source>
        <translation>verweist darauf</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Nichts steht im Weg.</translation>
    </message>
    <message>
        <source>This stands in the way of what is to come back. Looking at it changes nothing; what you choose is only planned.</source>
        <translation>Das steht dem im Weg, was zurückkommen soll. Das Ansehen ändert nichts; was Sie wählen, wird nur geplant.</translation>
    </message>
    <message>
        <source>Nothing is selected yet. Go back and choose what is to come back.</source>
        <translation>Noch ist nichts ausgewählt. Gehen Sie zurück und wählen Sie, was zurückkommen soll.</translation>
    </message>
    <message>
        <source>The plan is still being made.</source>
        <translation>Der Plan wird noch erstellt.</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Es gibt noch keinen Plan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) need your decision.</source>
        <translation>
            <numerusform>%Ln Konflikt erfordert Ihre Entscheidung.</numerusform>
            <numerusform>%Ln Konflikte erfordern Ihre Entscheidung.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln Konflikt</numerusform>
            <numerusform>%Ln Konflikte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>noch %Ln offen</numerusform>
            <numerusform>noch %Ln offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln re-created record(s) are on the page &quot;Re-created&quot;, one step back.</source>
        <translation>
            <numerusform>%Ln erneut erfasster Datensatz ist auf der Seite „Erneut erfasst“, einen Schritt zurück.</numerusform>
            <numerusform>%Ln erneut erfasste Datensätze sind auf der Seite „Erneut erfasst“, einen Schritt zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are undecided.</source>
        <translation>
            <numerusform>%Ln davon ist offen.</numerusform>
            <numerusform>%Ln davon sind offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a conflict on the left.</source>
        <translation>Wählen Sie links einen Konflikt.</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Beleg: %1</translation>
    </message>
    <message>
        <source>%1, because %2</source>
        <translation>%1, wegen %2</translation>
    </message>
    <message numerus="yes">
        <source>Do the &amp;same for the other %Ln of this kind</source>
        <translation>
            <numerusform>&amp;Auch beim anderen (%Ln) dieser Art so verfahren</numerusform>
            <numerusform>&amp;Auch bei den anderen %Ln dieser Art so verfahren</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ You confirmed this by typing the database&apos;s name.</source>
        <translation>✓ Sie haben das durch Eingabe des Datenbanknamens bestätigt.</translation>
    </message>
    <message>
        <source>This cannot be confirmed: nothing can be restored while it is so. The plan can still be reviewed and saved as SQL.</source>
        <translation>Das lässt sich nicht bestätigen: Solange es so ist, kann nichts wiederhergestellt werden. Der Plan kann trotzdem geprüft und als SQL gespeichert werden.</translation>
    </message>
    <message>
        <source>The database is not connected.</source>
        <translation>Die Datenbank ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Typing &quot;%1&quot; lets the recovery go on in spite of every hazard that can be confirmed.</source>
        <translation>Wird „%1“ eingegeben, geht die Wiederherstellung trotz aller Risiken weiter, die sich bestätigen lassen.</translation>
    </message>
    <message>
        <source>The database is called &quot;%1&quot;, not &quot;%2&quot;.</source>
        <translation>Der Name der Datenbank ist „%1“, nicht „%2“.</translation>
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
            <numerusform>%Ln Risiko zu bestätigen</numerusform>
            <numerusform>%Ln Risiken zu bestätigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rowback::ConnectionForm</name>
    <message>
        <source>Choose a SQLite file</source>
        <translation>SQLite-Datei wählen</translation>
    </message>
    <message>
        <source>Choose the certificates to trust</source>
        <translation>Vertraute Zertifikate wählen</translation>
    </message>
    <message>
        <source>There is no keychain on this desktop to keep it.</source>
        <translation>Auf diesem Desktop gibt es dafür keinen Schlüsselbund.</translation>
    </message>
    <message>
        <source>No file has been chosen yet.</source>
        <translation>Es ist noch keine Datei gewählt.</translation>
    </message>
    <message>
        <source>There are both a host and a socket.</source>
        <translation>Host und Socket sind beide angegeben.</translation>
    </message>
    <message>
        <source>Leave one of them empty.</source>
        <translation>Lassen Sie eines davon leer.</translation>
    </message>
    <message>
        <source>The name of the database is missing.</source>
        <translation>Der Name der Datenbank fehlt.</translation>
    </message>
    <message>
        <source>It is the one in the application&apos;s settings.</source>
        <translation>Er steht in den Einstellungen der Anwendung.</translation>
    </message>
    <message>
        <source>This cannot be the name of a host.</source>
        <translation>Das kann nicht der Name eines Hosts sein.</translation>
    </message>
    <message>
        <source>Write it as in db.example.org, or as a number like 192.0.2.7.</source>
        <translation>Schreiben Sie ihn wie db.example.org oder als Zahl wie 192.0.2.7.</translation>
    </message>
    <message>
        <source>Check the user and the password. Without a password here, those in %1 are tried.</source>
        <translation>Prüfen Sie Benutzer und Passwort. Ohne Passwort hier werden die in %1 versucht.</translation>
    </message>
    <message>
        <source>Check that it runs, that host and port are right, and that no firewall lies between.</source>
        <translation>Prüfen Sie, ob er läuft, ob Host und Port stimmen und ob keine Firewall dazwischen liegt.</translation>
    </message>
    <message>
        <source>Check its name; capitals matter.</source>
        <translation>Prüfen Sie den Namen; A und a sind verschieden.</translation>
    </message>
    <message>
        <source>There are both a port and a socket.</source>
        <translation>Port und Socket sind beide angegeben.</translation>
    </message>
    <message>
        <source>Should the user have to use encryption, require it below.</source>
        <translation>Falls der Benutzer Verschlüsselung benutzen muss, verlangen Sie sie unten.</translation>
    </message>
    <message>
        <source>Choose an encryption that the server accepts. Where it must prove its name, the host must be written as in its certificate.</source>
        <translation>Wählen Sie eine Verschlüsselung, die der Server annimmt. Wo er seinen Namen beweisen muss, muss der Rechner wie in seinem Zertifikat geschrieben sein.</translation>
    </message>
    <message>
        <source>Choose the file with the certificate that vouches for the server&apos;s; who runs the server has it.</source>
        <translation>Wählen Sie die Datei mit dem Zertifikat, das für das des Servers bürgt; wer den Server betreibt, hat sie.</translation>
    </message>
</context>
<context>
    <name>Rowback::DatabaseFacts</name>
    <message>
        <source>%1, database &quot;%2&quot;.</source>
        <translation>%1, Datenbank „%2“.</translation>
    </message>
    <message>
        <source>%1, database &quot;%2&quot;, characters in %3.</source>
        <translation>%1, Datenbank „%2“, Zeichen in %3.</translation>
    </message>
    <message>
        <source>It has no tables. Is this the right database?</source>
        <translation>Sie hat keine Tabellen. Ist es die richtige Datenbank?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) cannot take changes back, and nothing is written to them: %1.</source>
        <translation>
            <numerusform>%Ln Tabelle kann Änderungen nicht zurücknehmen und wird nicht beschrieben: %1.</numerusform>
            <numerusform>%Ln Tabellen können Änderungen nicht zurücknehmen und werden nicht beschrieben: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s); every change can be taken back until it is committed.</source>
        <translation>
            <numerusform>%Ln Tabelle; jede Änderung kann bis zum Festschreiben zurückgenommen werden.</numerusform>
            <numerusform>%Ln Tabellen; jede Änderung kann bis zum Festschreiben zurückgenommen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) have no key, so their rows cannot be compared.</source>
        <translation>
            <numerusform>%Ln Tabelle hat keinen Schlüssel, daher sind ihre Zeilen nicht vergleichbar.</numerusform>
            <numerusform>%Ln Tabellen haben keinen Schlüssel, daher sind ihre Zeilen nicht vergleichbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reference(s) between tables are known to the database.</source>
        <translation>
            <numerusform>%Ln Verweis zwischen Tabellen ist der Datenbank bekannt.</numerusform>
            <numerusform>%Ln Verweise zwischen Tabellen sind der Datenbank bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database knows of no references between tables; the rules of a profile tell of them.</source>
        <translation>Die Datenbank kennt keine Verweise zwischen Tabellen; die Regeln eines Profils nennen sie.</translation>
    </message>
    <message>
        <source>No triggers.</source>
        <translation>Keine Trigger.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) have triggers, which would run on writing: %1.</source>
        <translation>
            <numerusform>%Ln Tabelle hat Trigger, die beim Schreiben laufen würden: %1.</numerusform>
            <numerusform>%Ln Tabellen haben Trigger, die beim Schreiben laufen würden: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The user may not read %Ln table(s): %1. Grant SELECT, or choose another user.</source>
        <translation>
            <numerusform>Der Benutzer darf %Ln Tabelle nicht lesen: %1. Erteilen Sie SELECT, oder wählen Sie einen anderen Benutzer.</numerusform>
            <numerusform>Der Benutzer darf %Ln Tabellen nicht lesen: %1. Erteilen Sie SELECT, oder wählen Sie einen anderen Benutzer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be written. %1</source>
        <translation>Nichts kann geschrieben werden. %1</translation>
    </message>
    <message>
        <source>May be written to. Nothing has been written.</source>
        <translation>Darf beschrieben werden. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>It is a replica of another server, and should not be written to. Choose that one.</source>
        <translation>Sie ist ein Replikat eines anderen Servers und sollte nicht beschrieben werden. Wählen Sie jenen.</translation>
    </message>
    <message>
        <source>It is no replica of another server.</source>
        <translation>Sie ist kein Replikat eines anderen Servers.</translation>
    </message>
    <message>
        <source>The user has rights on single tables only, and the server hides the others from Rowback. Grant SELECT on the whole database, or choose another user.</source>
        <translation>Der Benutzer hat nur Rechte an einzelnen Tabellen, und der Server verbirgt die übrigen vor Rowback. Erteilen Sie SELECT auf die ganze Datenbank, oder wählen Sie einen anderen Benutzer.</translation>
    </message>
    <message numerus="yes">
        <source>The user may not write to %Ln table(s), as rights are missing (%2): %1. Finding out goes on; bringing rows back there needs these rights, or another user.</source>
        <translation>
            <numerusform>Der Benutzer darf in %Ln Tabelle nicht schreiben, da Rechte fehlen (%2): %1. Die Untersuchung geht weiter; um dort Zeilen zurückzuholen, sind diese Rechte oder ein anderer Benutzer nötig.</numerusform>
            <numerusform>Der Benutzer darf in %Ln Tabellen nicht schreiben, da Rechte fehlen (%2): %1. Die Untersuchung geht weiter; um dort Zeilen zurückzuholen, sind diese Rechte oder ein anderer Benutzer nötig.</numerusform>
        </translation>
    </message>
    <message>
        <source>The user&apos;s rights do not show whether there are triggers on %1. That is looked at again before anything is written.</source>
        <translation>Die Rechte des Benutzers lassen nicht erkennen, ob es auf %1 Trigger gibt. Das wird noch einmal geprüft, bevor etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>The connection goes by the socket %1.</source>
        <translation>Die Verbindung geht über den Socket %1.</translation>
    </message>
    <message>
        <source>The connection goes to %1.</source>
        <translation>Die Verbindung geht zu %1.</translation>
    </message>
</context>
<context>
    <name>Rowback::DatabasePage</name>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Which database have rows vanished from? It is only read until you say otherwise on the last pages.</source>
        <translation>Aus welcher Datenbank sind Zeilen verschwunden? Sie wird nur gelesen, bis Sie auf den letzten Seiten etwas anderes bestimmen.</translation>
    </message>
    <message>
        <source>The database has not answered yet.</source>
        <translation>Die Datenbank hat noch nicht geantwortet.</translation>
    </message>
    <message>
        <source>Asking the database…</source>
        <translation>Die Datenbank wird gefragt…</translation>
    </message>
    <message>
        <source>The database answers. Read what stands below before you go on.</source>
        <translation>Die Datenbank antwortet. Lesen Sie vor dem Weitergehen, was unten steht.</translation>
    </message>
    <message>
        <source>The database answers, and nothing stands in the way.</source>
        <translation>Die Datenbank antwortet, und nichts steht im Weg.</translation>
    </message>
    <message>
        <source>No connection. What is wrong stands at the field.</source>
        <translation>Keine Verbindung. Was nicht stimmt, steht beim Feld.</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
</context>
<context>
    <name>Rowback::FindingCellsModel</name>
    <message>
        <source>%1, differs from the snapshot</source>
        <translation>%1, weicht vom Snapshot ab</translation>
    </message>
    <message>
        <source>%1, will be written</source>
        <translation>%1, wird geschrieben</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Snapshot</translation>
    </message>
    <message>
        <source>Live now</source>
        <translation>Jetzt live</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Live now (tick: take this)</source>
        <translation>Jetzt live (Haken: übernehmen)</translation>
    </message>
    <message>
        <source>%1, differs from the other row</source>
        <translation>%1, anders als in der anderen Zeile</translation>
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
            <numerusform>? noch %Ln offen</numerusform>
            <numerusform>? noch %Ln offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s)</source>
        <translation>
            <numerusform>%Ln Tabelle</numerusform>
            <numerusform>%Ln Tabellen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rowback::InjectPage</name>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Everything is written in one transaction: either all of it is committed, or nothing stays.</source>
        <translation>Alles wird in einer einzigen Transaktion geschrieben: Entweder wird alles festgeschrieben, oder nichts bleibt.</translation>
    </message>
    <message>
        <source>To the report</source>
        <translation>Zum Bericht</translation>
    </message>
    <message>
        <source>The restore is running.</source>
        <translation>Die Wiederherstellung läuft.</translation>
    </message>
    <message>
        <source>Nothing has been restored yet.</source>
        <translation>Noch wurde nichts wiederhergestellt.</translation>
    </message>
    <message>
        <source>recovery</source>
        <comment>name of a file</comment>
        <translation>wiederherstellung</translation>
    </message>
    <message>
        <source>With the journal the restore can be undone. It holds personal data; only you can read it.</source>
        <translation>Mit dem Journal lässt sich die Wiederherstellung rückgängig machen. Es enthält Personendaten; nur Sie können es lesen.</translation>
    </message>
    <message>
        <source>Where to keep the journal</source>
        <translation>Wo das Journal abgelegt werden soll</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is being done, how fast</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 rows per second</source>
        <translation>%1 Zeilen pro Sekunde</translation>
    </message>
    <message>
        <source>Cancelled. Everything was taken back: the database is as it was before.</source>
        <translation>Abgebrochen. Alles wurde zurückgenommen: Die Datenbank ist wie zuvor.</translation>
    </message>
    <message>
        <source>The connection was lost at the very moment of committing, and Rowback could not find out whether it went through. Connect again and compare: what is still missing was not restored. The journal is kept, so that it can be undone.</source>
        <translation>Die Verbindung brach genau beim Festschreiben ab, und Rowback konnte nicht herausfinden, ob es gelang. Verbinden Sie erneut und vergleichen Sie: Was noch fehlt, wurde nicht wiederhergestellt. Das Journal bleibt erhalten, damit es sich rückgängig machen lässt.</translation>
    </message>
    <message>
        <source>It did not work, and everything was taken back: the database is as it was before. %1</source>
        <translation>Es hat nicht funktioniert, und alles wurde zurückgenommen: Die Datenbank ist wie zuvor. %1</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Noch nichts geschrieben</translation>
    </message>
    <message>
        <source>Written, not yet committed</source>
        <translation>Geschrieben, noch nicht festgeschrieben</translation>
    </message>
    <message>
        <source>Committed at %1</source>
        <translation>Festgeschrieben um %1</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Festgeschrieben</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Not known whether it was committed</source>
        <translation>Nicht bekannt, ob festgeschrieben</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restore %Ln record(s) now</source>
        <translation>
            <numerusform>%Ln Datensatz jetzt wiede&amp;rherstellen</numerusform>
            <numerusform>%Ln Datensätze jetzt wiede&amp;rherstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore now</source>
        <translation>Jetzt wiede&amp;rherstellen</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time and what happened</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 Nothing was restored. Make room there, or choose another file.</source>
        <translation>%1 Es wurde nichts wiederhergestellt. Schaffen Sie dort Platz, oder wählen Sie eine andere Datei.</translation>
    </message>
</context>
<context>
    <name>Rowback::JournalsPlace</name>
    <message>
        <source>Choose a journal to see what was restored, or to undo it.</source>
        <translation>Wählen Sie ein Journal, um das Wiederhergestellte zu sehen oder rückgängig zu machen.</translation>
    </message>
    <message>
        <source>The journal does not tell whether it was committed; undoing it finds out.</source>
        <translation>Das Journal zeigt nicht, ob festgeschrieben wurde; beim Rückgängigmachen stellt es sich heraus.</translation>
    </message>
    <message>
        <source>Committed on %1.</source>
        <translation>Festgeschrieben am %1.</translation>
    </message>
    <message>
        <source>Undone on %1.</source>
        <translation>Rückgängig gemacht am %1.</translation>
    </message>
    <message>
        <source>Undone. Every row of this restore was taken back, and the database is as it was before.</source>
        <translation>Rückgängig gemacht. Jede Zeile dieser Wiederherstellung wurde zurückgenommen, und die Datenbank ist wie zuvor.</translation>
    </message>
    <message>
        <source>The undo was cancelled. The restore stays as it was.</source>
        <translation>Rückgängigmachen abgebrochen. Die Wiederherstellung bleibt, wie sie war.</translation>
    </message>
    <message>
        <source>The connection was lost at the very moment of committing, so it is not known whether the restore was taken back. Try once more: that finds out.</source>
        <translation>Die Verbindung brach genau beim Festschreiben ab, daher ist nicht bekannt, ob die Wiederherstellung zurückgenommen wurde. Versuchen Sie es noch einmal: Dabei stellt es sich heraus.</translation>
    </message>
    <message>
        <source>The undo did not work, and the restore stays as it was. %1</source>
        <translation>Das Rückgängigmachen schlug fehl, und die Wiederherstellung bleibt, wie sie war. %1</translation>
    </message>
    <message>
        <source>Open a journal</source>
        <translation>Journal öffnen</translation>
    </message>
    <message>
        <source>Journals (%1);;All files (*)</source>
        <translation>Journale (%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Say where the database %1 is.</source>
        <translation>Geben Sie an, wo die Datenbank %1 ist.</translation>
    </message>
    <message>
        <source>Takes every row back, provided that nobody has changed one of them since.</source>
        <translation>Nimmt jede Zeile zurück, sofern seither niemand eine davon geändert hat.</translation>
    </message>
    <message>
        <source>A restore is being undone. Rowback closes as soon as that has ended.</source>
        <translation>Eine Wiederherstellung wird rückgängig gemacht. Rowback beendet sich, sobald das zu Ende ist.</translation>
    </message>
    <message>
        <source>Undone. Every row of this restore was taken back, but not what the database may have deleted or changed by itself in %1.</source>
        <translation>Rückgängig gemacht. Jede Zeile dieser Wiederherstellung wurde zurückgenommen, nicht aber, was die Datenbank womöglich selbst in %1 gelöscht oder geändert hat.</translation>
    </message>
    <message>
        <source>%1 restored into %2 from the snapshot %3, on %4 by %5.</source>
        <comment>records, database, snapshot, time, user</comment>
        <translation>%1 in %2 aus dem Snapshot %3 wiederhergestellt, am %4 von %5.</translation>
    </message>
</context>
<context>
    <name>Rowback::KeptWork</name>
    <message>
        <source>What you have chosen so far could not be kept.</source>
        <translation>Was Sie bisher gewählt haben, konnte nicht aufbewahrt werden.</translation>
    </message>
</context>
<context>
    <name>Rowback::Keychain</name>
    <message>
        <source>There is no keychain on this desktop to keep the password.</source>
        <translation>Auf diesem Desktop gibt es keinen Schlüsselbund für das Passwort.</translation>
    </message>
    <message>
        <source>The keychain did not keep the password: %1</source>
        <translation>Der Schlüsselbund hat das Passwort nicht aufbewahrt: %1</translation>
    </message>
</context>
<context>
    <name>Rowback::LossDetails</name>
    <message>
        <source>Choose a record to see what vanished of it.</source>
        <translation>Wählen Sie einen Datensatz, um zu sehen, was davon verschwunden ist.</translation>
    </message>
    <message>
        <source>%1: some of its rows are gone from the live database.</source>
        <translation>%1: Einige der zugehörigen Zeilen fehlen in der Live-Datenbank.</translation>
    </message>
    <message>
        <source>%1: gone, and its number belongs to another record now.</source>
        <translation>%1: weg, und die Nummer gehört jetzt einem anderen Datensatz.</translation>
    </message>
    <message>
        <source>%1: in the snapshot, gone now.</source>
        <translation>%1: im Snapshot, jetzt weg.</translation>
    </message>
    <message>
        <source>Read from %1</source>
        <translation>Gelesen aus %1</translation>
    </message>
</context>
<context>
    <name>Rowback::LossFilter</name>
    <message numerus="yes">
        <source>%1 (%Ln shown)</source>
        <comment>contacts.Partner, 12 records (3 shown)</comment>
        <translation>
            <numerusform>%1 (%Ln gezeigt)</numerusform>
            <numerusform>%1 (%Ln gezeigt)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rowback::LossSeriesBar</name>
    <message>
        <source>It vanished %1.</source>
        <comment>between two days</comment>
        <translation>Es verschwand %1.</translation>
    </message>
    <message>
        <source>All that vanished</source>
        <translation>Alles Verschwundene</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln record(s)</source>
        <comment>between two days</comment>
        <translation>
            <numerusform>%1: %Ln Datensatz</numerusform>
            <numerusform>%1: %Ln Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore fro&amp;m the snapshot of %1</source>
        <translation>Aus de&amp;m Snapshot vom %1 wiederherstellen</translation>
    </message>
</context>
<context>
    <name>Rowback::LossTreeModel</name>
    <message>
        <source>%1 is a root of loss: it hangs on nothing else that vanished.</source>
        <translation>%1 ist ein Ursprung des Verlusts: hängt an nichts anderem, das verschwunden ist.</translation>
    </message>
    <message>
        <source>%1 comes along because %2.</source>
        <translation>%1 kommt mit, wegen %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln record(s)</source>
        <translation>
            <numerusform>%1, %Ln Datensatz</numerusform>
            <numerusform>%1, %Ln Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln related</source>
        <translation>
            <numerusform>%1 und %Ln zugehörige</numerusform>
            <numerusform>%1 und %Ln zugehörige</numerusform>
        </translation>
    </message>
    <message>
        <source>its number belongs to another record now</source>
        <translation>die Nummer gehört jetzt einem anderen Datensatz</translation>
    </message>
    <message>
        <source>partly still there</source>
        <translation>teilweise noch vorhanden</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>What vanished</source>
        <translation>Was verschwunden ist</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Warum es hier steht</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>%1: %2 here, %3 below others</source>
        <comment>contacts.Partner, 195 records: 190 here, 5 below others</comment>
        <translation>%1: %2 hier, %3 unter anderen</translation>
    </message>
</context>
<context>
    <name>Rowback::LostRowsModel</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value in the snapshot</source>
        <translation>Wert im Snapshot</translation>
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
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Snapshots</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Journale</translation>
    </message>
    <message>
        <source>A recovery is at work, perhaps on the demo itself.</source>
        <translation>Eine Wiederherstellung ist in Arbeit, vielleicht gerade an der Demo.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or cancel it.</source>
        <translation>Warten Sie, bis sie zu Ende ist, oder brechen Sie sie ab.</translation>
    </message>
    <message>
        <source>The cache folder cannot be made.</source>
        <translation>Der Cache-Ordner kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>Choose another one in the preferences.</source>
        <translation>Wählen Sie in den Einstellungen einen anderen.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>What Rowback can open (%1);;All files (*)</source>
        <translation>Was Rowback öffnen kann (%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save recovery</source>
        <translation>Wiederherstellung speichern</translation>
    </message>
    <message>
        <source>Saved recoveries (%1)</source>
        <translation>Gespeicherte Wiederherstellungen (%1)</translation>
    </message>
    <message>
        <source>About Rowback</source>
        <translation>Über Rowback</translation>
    </message>
    <message>
        <source>Rowback %1 brings rows that vanished from a live database back from an older snapshot.

Free software under the GNU General Public License, version 3 or any later one.</source>
        <translation>Rowback %1 holt Zeilen, die aus einer Live-Datenbank verschwunden sind, aus einem älteren Snapshot zurück.

Freie Software unter der GNU General Public License, Version 3 oder einer späteren.</translation>
    </message>
    <message>
        <source>The recovery that you worked on is kept: the start page leads back to it.</source>
        <translation>Die Wiederherstellung, an der Sie gearbeitet haben, ist aufbewahrt: Die Startseite führt zu ihr zurück.</translation>
    </message>
    <message>
        <source>Save the recovery elsewhere, or close once more to leave without it.</source>
        <translation>Speichern Sie die Wiederherstellung anderswo, oder schließen Sie noch einmal, um ohne sie zu gehen.</translation>
    </message>
    <message>
        <source>This recovery is being worked on.</source>
        <translation>An dieser Wiederherstellung wird gerade gearbeitet.</translation>
    </message>
    <message>
        <source>Begin another one, then remove it.</source>
        <translation>Beginnen Sie eine andere, und nehmen Sie diese dann heraus.</translation>
    </message>
    <message>
        <source>The recovery could not be moved to the trash.</source>
        <translation>Die Wiederherstellung konnte nicht in den Papierkorb verschoben werden.</translation>
    </message>
    <message>
        <source>Check whether you may write to its folder.</source>
        <translation>Prüfen Sie, ob Sie in seinen Ordner schreiben dürfen.</translation>
    </message>
    <message>
        <source>Rowback closes as soon as the recovery is saved.</source>
        <translation>Rowback beendet sich, sobald die Wiederherstellung gespeichert ist.</translation>
    </message>
    <message>
        <source>recovery</source>
        <comment>name of a file</comment>
        <translation>wiederherstellung</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
</context>
<context>
    <name>Rowback::PlanCountsModel</name>
    <message>
        <source>All tables</source>
        <translation>Alle Tabellen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Re-point</source>
        <translation>Umlenken</translation>
    </message>
    <message>
        <source>Re-tie</source>
        <translation>Wieder verknüpfen</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>Rowback::PlanStepsModel</name>
    <message>
        <source>Make room</source>
        <translation>Platz machen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Re-point</source>
        <translation>Umlenken</translation>
    </message>
    <message>
        <source>Re-tie</source>
        <translation>Wieder verknüpfen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wozu</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>Rowback::PlanTrouble</name>
    <message>
        <source>There is no plan: an earlier decision (%1) fits nothing that was found any more.</source>
        <translation>Es gibt keinen Plan: Eine frühere Entscheidung (%1) passt auf keinen Befund mehr.</translation>
    </message>
    <message>
        <source>&amp;Forget this decision</source>
        <translation>Diese Entscheidung &amp;fallen lassen</translation>
    </message>
    <message>
        <source>There is no plan: the pair %1 cannot be. %2</source>
        <translation>Es gibt keinen Plan: Das Paar %1 ist nicht möglich. %2</translation>
    </message>
    <message>
        <source>&amp;Take this pair out</source>
        <translation>Dieses Paar hera&amp;usnehmen</translation>
    </message>
    <message>
        <source>There is no plan yet. %1</source>
        <translation>Es gibt noch keinen Plan. %1</translation>
    </message>
    <message>
        <source>&amp;Make the plan again</source>
        <translation>Plan ne&amp;u erstellen</translation>
    </message>
    <message>
        <source>The database has changed since this plan was made. %1 Nothing was written, and what you selected and decided is kept.</source>
        <translation>Die Datenbank hat sich geändert, seit dieser Plan erstellt wurde. %1 Nichts wurde geschrieben, und was Sie ausgewählt und entschieden haben, bleibt erhalten.</translation>
    </message>
</context>
<context>
    <name>Rowback::PreferencesDialog</name>
    <message>
        <source>This is not a whole path.</source>
        <translation>Das ist kein vollständiger Pfad.</translation>
    </message>
    <message>
        <source>Write it from the root on, or choose the folder.</source>
        <translation>Schreiben Sie ihn von der Wurzel an, oder wählen Sie den Ordner aus.</translation>
    </message>
    <message>
        <source>Nothing can be written to this folder.</source>
        <translation>In diesen Ordner kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another one, or look at its permissions.</source>
        <translation>Wählen Sie einen anderen, oder prüfen Sie seine Rechte.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Choose a folder for the cache</source>
        <translation>Ordner für den Cache wählen</translation>
    </message>
    <message>
        <source>%1 on the disk.</source>
        <translation>%1 auf der Platte.</translation>
    </message>
    <message>
        <source>Nothing is kept there.</source>
        <translation>Dort wird nichts aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 It can be cleared once what is running in the window has ended.</source>
        <translation>%1 Er kann geleert werden, sobald beendet ist, was in diesem Fenster läuft.</translation>
    </message>
</context>
<context>
    <name>Rowback::ProblemListModel</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>What was noticed</source>
        <translation>Was bemerkt wurde</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>Rowback::RecoveryController</name>
    <message>
        <source>No snapshot has been chosen yet.</source>
        <translation>Es wurde noch kein Snapshot gewählt.</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Es gibt noch keinen Plan.</translation>
    </message>
    <message>
        <source>This recovery was committed already.</source>
        <translation>Diese Wiederherstellung wurde schon festgeschrieben.</translation>
    </message>
    <message>
        <source>There is nothing to restore.</source>
        <translation>Es gibt nichts wiederherzustellen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) need your decision.</source>
        <translation>
            <numerusform>%Ln Konflikt erfordert Ihre Entscheidung.</numerusform>
            <numerusform>%Ln Konflikte erfordern Ihre Entscheidung.</numerusform>
        </translation>
    </message>
    <message>
        <source>A hazard must be confirmed first.</source>
        <translation>Zuerst muss ein Risiko bestätigt werden.</translation>
    </message>
    <message>
        <source>This plan has not been rehearsed yet.</source>
        <translation>Für diesen Plan gab es noch keinen Probelauf.</translation>
    </message>
    <message>
        <source>Everything that the database holds is in this snapshot, too: nothing was entered after it. If people kept working since, the snapshot is newer than the database, or the database is an old copy. Check both before you go on.</source>
        <translation>Alles, was die Datenbank enthält, ist auch in diesem Snapshot: Danach wurde nichts erfasst. Falls seither weitergearbeitet wurde, ist der Snapshot neuer als die Datenbank, oder die Datenbank ist eine alte Kopie. Prüfen Sie beide, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <source>Rows are being written.</source>
        <translation>Es werden gerade Zeilen geschrieben.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or cancel it.</source>
        <translation>Warten Sie, bis das zu Ende ist, oder brechen Sie es ab.</translation>
    </message>
    <message>
        <source>The database has changed since this plan was made: it must be made again.</source>
        <translation>Die Datenbank hat sich geändert, seit dieser Plan erstellt wurde: Er muss neu erstellt werden.</translation>
    </message>
    <message>
        <source>The rehearsal of this plan was cancelled.</source>
        <translation>Der Probelauf dieses Plans wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The rehearsal of this plan did not work.</source>
        <translation>Der Probelauf dieses Plans hat nicht geklappt.</translation>
    </message>
    <message>
        <source>It is not known whether this recovery was committed.</source>
        <translation>Es ist nicht bekannt, ob diese Wiederherstellung festgeschrieben wurde.</translation>
    </message>
</context>
<context>
    <name>Rowback::RecoveryWizard</name>
    <message>
        <source>Nothing has been written</source>
        <translation>Nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>Written, not yet committed</source>
        <translation>Geschrieben, noch nicht festgeschrieben</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Festgeschrieben</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Not known whether it was committed</source>
        <translation>Nicht bekannt, ob festgeschrieben</translation>
    </message>
    <message>
        <source>Rows are being written. Rowback closes as soon as that has ended or has been taken back.</source>
        <translation>Es werden Zeilen geschrieben. Rowback beendet sich, sobald das zu Ende oder zurückgenommen ist.</translation>
    </message>
    <message>
        <source>Rowback closes as soon as what is running has stopped.</source>
        <translation>Rowback beendet sich, sobald der laufende Vorgang angehalten hat.</translation>
    </message>
    <message>
        <source>No database connected: %1</source>
        <comment>whether anything was written</comment>
        <translation>Keine Datenbank verbunden: %1</translation>
    </message>
    <message>
        <source>Nothing of what you had selected is missing any more: it is in the database again. Choose what else is to come back.</source>
        <translation>Von dem, was Sie ausgewählt hatten, fehlt nichts mehr: Es ist wieder in der Datenbank. Wählen Sie, was sonst zurückkommen soll.</translation>
    </message>
    <message>
        <source>You had come to the last step. Its plan was made again for the database as it is now: rehearse this one, then restore.</source>
        <translation>Sie waren beim letzten Schritt. Sein Plan wurde für die Datenbank, wie sie jetzt ist, neu erstellt: Starten Sie dafür einen Probelauf, dann stellen Sie wieder her.</translation>
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
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
</context>
<context>
    <name>Rowback::ReferrersPanel</name>
    <message>
        <source>“Who refers to this?” looks for the rows that refer to the chosen one.</source>
        <translation>„Wer verweist hierauf?“ sucht die Zeilen, die auf die gewählte verweisen.</translation>
    </message>
    <message>
        <source>Looking for rows that refer to %1…</source>
        <translation>Zeilen, die auf %1 verweisen, werden gesucht …</translation>
    </message>
    <message>
        <source>What refers to %1: press Enter or double-click to see the rows.</source>
        <translation>Was auf %1 verweist: Eingabetaste oder Doppelklick zeigt die Zeilen.</translation>
    </message>
    <message>
        <source>No row of this database refers to %1.</source>
        <translation>Keine Zeile dieser Datenbank verweist auf %1.</translation>
    </message>
    <message>
        <source>No row of this snapshot refers to %1.</source>
        <translation>Keine Zeile dieses Snapshots verweist auf %1.</translation>
    </message>
</context>
<context>
    <name>Rowback::RemapDelegate</name>
    <message>
        <source>What to do with %1</source>
        <translation>Was mit %1 geschehen soll</translation>
    </message>
    <message>
        <source>Number of the re-created record</source>
        <translation>Nummer des erneut erfassten Datensatzes</translation>
    </message>
    <message>
        <source>Number of the original</source>
        <translation>Nummer des Originals</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Offen</translation>
    </message>
</context>
<context>
    <name>Rowback::RemapModel</name>
    <message>
        <source>(a number of %1)</source>
        <translation>(eine Nummer von %1)</translation>
    </message>
    <message>
        <source>named by you</source>
        <translation>von Ihnen genannt</translation>
    </message>
    <message>
        <source>%1 (alike to %2 %)</source>
        <translation>%1 (zu %2 % ähnlich)</translation>
    </message>
    <message>
        <source>%L1 %2</source>
        <translation>%L1 %2</translation>
    </message>
    <message>
        <source>%1 (proposed)</source>
        <translation>%1 (vorgeschlagen)</translation>
    </message>
    <message>
        <source>Re-created</source>
        <translation>Erneut erfasst</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Goes along</source>
        <translation>Geht mit</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was geschehen soll</translation>
    </message>
</context>
<context>
    <name>Rowback::RemapPage</name>
    <message>
        <source>Re-created</source>
        <translation>Erneut erfasst</translation>
    </message>
    <message>
        <source>Has any of what is to come back been entered again meanwhile?</source>
        <translation>Wurde etwas von dem, was zurückkommen soll, inzwischen erneut erfasst?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these record(s) have been entered again. Keep the original numbers?</source>
        <translation>
            <numerusform>%Ln dieser Datensätze wurde erneut erfasst. Soll die ursprüngliche Nummer bleiben?</numerusform>
            <numerusform>%Ln dieser Datensätze wurden erneut erfasst. Sollen die ursprünglichen Nummern bleiben?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is selected yet. Go back and choose what is to come back.</source>
        <translation>Noch ist nichts ausgewählt. Gehen Sie zurück und wählen Sie, was zurückkommen soll.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) cannot be as they stand; mend them or remove them.</source>
        <translation>
            <numerusform>%Ln Paar ist so nicht möglich; berichtigen oder entfernen Sie es.</numerusform>
            <numerusform>%Ln Paare sind so nicht möglich; berichtigen oder entfernen Sie sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan is still being made.</source>
        <translation>Der Plan wird noch erstellt.</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Es gibt noch keinen Plan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln re-created record(s) need your decision.</source>
        <translation>
            <numerusform>%Ln erneut erfasster Datensatz erfordert Ihre Entscheidung.</numerusform>
            <numerusform>%Ln erneut erfasste Datensätze erfordern Ihre Entscheidung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln Paar</numerusform>
            <numerusform>%Ln Paare</numerusform>
        </translation>
    </message>
    <message>
        <source>You named this pair.</source>
        <translation>Sie haben dieses Paar genannt.</translation>
    </message>
    <message>
        <source>%1 They do not differ.</source>
        <translation>%1 Die beiden sind gleich.</translation>
    </message>
    <message>
        <source>The remap is on the clipboard, as Python.</source>
        <translation>Die Zuordnung ist als Python in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Import pairs</source>
        <translation>Paare importieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv);;All files (*)</source>
        <translation>Kommagetrennte Werte (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export the remap</source>
        <translation>Zuordnung exportieren</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Kommagetrennte Werte (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new pair(s) were read.</source>
        <translation>
            <numerusform>%Ln neues Paar wurde gelesen.</numerusform>
            <numerusform>%Ln neue Paare wurden gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The remap was written to %1.</source>
        <translation>Die Zuordnung wurde in %1 geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) that were there are decided as the file says.</source>
        <translation>
            <numerusform>%Ln vorhandenes Paar ist entschieden, wie es die Datei sagt.</numerusform>
            <numerusform>%Ln vorhandene Paare sind entschieden, wie es die Datei sagt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) cannot be decided as the file says.</source>
        <translation>
            <numerusform>%Ln Paar kann nicht so entschieden werden, wie es die Datei sagt.</numerusform>
            <numerusform>%Ln Paare können nicht so entschieden werden, wie es die Datei sagt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) are not in it: it only holds which of two records stands for the other, not that both are kept, that one is left out, or that nothing is decided yet.</source>
        <translation>
            <numerusform>%Ln Paar steht nicht darin: Darin steht nur, welcher von zwei Datensätzen für den anderen steht, nicht, dass beide bleiben, einer wegbleibt oder noch nichts entschieden ist.</numerusform>
            <numerusform>%Ln Paare stehen nicht darin: Darin steht nur, welcher von zwei Datensätzen für den anderen steht, nicht, dass beide bleiben, einer wegbleibt oder noch nichts entschieden ist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rowback::ReportPage</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>This was restored. What needs your attention comes first.</source>
        <translation>Das wurde wiederhergestellt. Was Ihre Aufmerksamkeit erfordert, steht zuerst.</translation>
    </message>
    <message>
        <source>This restore was taken back: the database is as it was before it.</source>
        <translation>Diese Wiederherstellung wurde zurückgenommen: Die Datenbank ist wie davor.</translation>
    </message>
    <message>
        <source>It is not known whether this restore was committed.</source>
        <translation>Es ist nicht bekannt, ob diese Wiederherstellung festgeschrieben wurde.</translation>
    </message>
    <message>
        <source>Nothing has been restored yet.</source>
        <translation>Noch wurde nichts wiederhergestellt.</translation>
    </message>
    <message>
        <source>Undone at %1. Every row of this restore was taken back, and the database is as it was before.</source>
        <translation>Um %1 rückgängig gemacht. Jede Zeile dieser Wiederherstellung wurde zurückgenommen, und die Datenbank ist wie zuvor.</translation>
    </message>
    <message>
        <source>The connection was lost at the very moment of committing, so it is not known whether the restore was taken back. Connect again and try once more: that finds out.</source>
        <translation>Die Verbindung brach genau beim Festschreiben ab, daher ist nicht bekannt, ob die Wiederherstellung zurückgenommen wurde. Verbinden Sie erneut und versuchen Sie es noch einmal: Dabei stellt es sich heraus.</translation>
    </message>
    <message>
        <source>The undo was cancelled. The restore stays as it was.</source>
        <translation>Rückgängigmachen abgebrochen. Die Wiederherstellung bleibt, wie sie war.</translation>
    </message>
    <message>
        <source>The undo did not work, and the restore stays as it was. %1</source>
        <translation>Das Rückgängigmachen schlug fehl, und die Wiederherstellung bleibt, wie sie war. %1</translation>
    </message>
    <message>
        <source>Undone at %1. Every row of this restore was taken back, but not what the database may have deleted or changed by itself in %2.</source>
        <translation>Um %1 rückgängig gemacht. Jede Zeile dieser Wiederherstellung wurde zurückgenommen, nicht aber, was die Datenbank womöglich selbst in %2 gelöscht oder geändert hat.</translation>
    </message>
    <message>
        <source>Taken back and gone again: %1.</source>
        <comment>records, rows</comment>
        <translation>Zurückgenommen und wieder weg: %1.</translation>
    </message>
    <message>
        <source>Came back: %1.</source>
        <comment>records, rows</comment>
        <translation>Zurückgekommen: %1.</translation>
    </message>
</context>
<context>
    <name>Rowback::ReportView</name>
    <message>
        <source>report</source>
        <comment>name of a file</comment>
        <translation>bericht</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>A letter to the owner is in the clipboard, to be pasted into a mail.</source>
        <translation>Ein Brief an den Eigentümer ist in der Zwischenablage und kann in eine E-Mail eingefügt werden.</translation>
    </message>
</context>
<context>
    <name>Rowback::ResolutionButtons</name>
    <message>
        <source>%1 (your decision)</source>
        <translation>%1 (Ihre Entscheidung)</translation>
    </message>
    <message>
        <source>%1 (proposed)</source>
        <translation>%1 (vorgeschlagen)</translation>
    </message>
</context>
<context>
    <name>Rowback::ReviewPage</name>
    <message numerus="yes">
        <source>%Ln line(s), all shown.</source>
        <translation>
            <numerusform>%Ln Zeile, vollständig gezeigt.</numerusform>
            <numerusform>%Ln Zeilen, alle gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 lines are shown. The saved file holds them all.</source>
        <translation>Die ersten %1 von %2 Zeilen werden gezeigt. Die gespeicherte Datei enthält alle.</translation>
    </message>
    <message>
        <source>Save the plan as SQL</source>
        <translation>Plan als SQL speichern</translation>
    </message>
    <message>
        <source>Save the remap as Python</source>
        <translation>Zuordnung als Python speichern</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>This is what will happen. A rehearsal runs all of it and takes it back, so nothing is written for good.</source>
        <translation>Das wird geschehen. Ein Probelauf führt alles aus und nimmt es zurück, sodass nichts endgültig geschrieben wird.</translation>
    </message>
    <message>
        <source>Making the plan. This only reads.</source>
        <translation>Der Plan wird erstellt. Dabei wird nur gelesen.</translation>
    </message>
    <message>
        <source>There is no plan. Go back, and come here again to have it made.</source>
        <translation>Es gibt keinen Plan. Gehen Sie zurück und kommen Sie wieder hierher, um ihn erstellen zu lassen.</translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln record(s)…</source>
        <translation>
            <numerusform>%Ln Datensatz wiederherstellen…</numerusform>
            <numerusform>%Ln Datensätze wiederherstellen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen…</translation>
    </message>
    <message>
        <source>No record was re-created, so there is nothing to remap.</source>
        <translation>Kein Datensatz wurde erneut erfasst, daher gibt es nichts zuzuordnen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, all of them in the report.</source>
        <translation>
            <numerusform>%Ln weitere, im Bericht enthalten.</numerusform>
            <numerusform>%Ln weitere, alle im Bericht enthalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hazard(s) above stand in the way. To go on all the same, type the name of the database: %1</source>
        <translation>
            <numerusform>%Ln Risiko oben steht im Weg. Um trotzdem fortzufahren, geben Sie den Namen der Datenbank ein: %1</numerusform>
            <numerusform>%Ln Risiken oben stehen im Weg. Um trotzdem fortzufahren, geben Sie den Namen der Datenbank ein: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Rehearsed at %1: everything fits. Nothing was written.</source>
        <translation>Probelauf um %1: Alles passt. Nichts wurde geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>Rehearsed at %1: everything fits. %Ln warning(s). Nothing was written.</source>
        <translation>
            <numerusform>Probelauf um %1: Alles passt. %Ln Warnung. Nichts wurde geschrieben.</numerusform>
            <numerusform>Probelauf um %1: Alles passt. %Ln Warnungen. Nichts wurde geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rehearsal was cancelled. Nothing was written.</source>
        <translation>Der Probelauf wurde abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Rehearsed at %1: it does not work like this. Nothing was written. %2</source>
        <translation>Probelauf um %1: So funktioniert es nicht. Nichts wurde geschrieben. %2</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Es gibt noch keinen Plan.</translation>
    </message>
    <message>
        <source>There is nothing to rehearse.</source>
        <translation>Es gibt nichts für einen Probelauf.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) need your decision first, on the page before.</source>
        <translation>
            <numerusform>%Ln Konflikt auf der vorigen Seite erfordert zuerst Ihre Entscheidung.</numerusform>
            <numerusform>%Ln Konflikte auf der vorigen Seite erfordern zuerst Ihre Entscheidung.</numerusform>
        </translation>
    </message>
    <message>
        <source>A hazard stands in the way: see the warnings.</source>
        <translation>Ein Risiko steht im Weg: siehe die Warnungen.</translation>
    </message>
    <message>
        <source>recovery</source>
        <comment>name of a file</comment>
        <translation>wiederherstellung</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>The plan must be made again first.</source>
        <translation>Erst muss der Plan neu erstellt werden.</translation>
    </message>
    <message>
        <source>&amp;Warnings (%1), notes (%2)</source>
        <translation>W&amp;arnungen (%1), Hinweise (%2)</translation>
    </message>
    <message>
        <source>The rehearsal was cancelled. What the one at %1 came to still holds. Nothing was written.</source>
        <translation>Der Probelauf wurde abgebrochen. Was der um %1 ergab, gilt weiter. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>It could not be rehearsed again. %2 What the rehearsal at %1 came to still holds. Nothing was written.</source>
        <translation>Der Probelauf konnte nicht wiederholt werden. %2 Was der um %1 ergab, gilt weiter. Es wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>Rowback::RowDetailsModel</name>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>Rowback::RowWindowModel</name>
    <message>
        <source>not loaded yet</source>
        <translation>noch nicht geladen</translation>
    </message>
    <message>
        <source>%1
Press Enter or double-click to go to the row of %2.</source>
        <translation>%1
Eingabetaste oder Doppelklick führt zur Zeile der Tabelle %2.</translation>
    </message>
    <message>
        <source>%1: %2, refers to another row</source>
        <translation>%1: %2, verweist auf eine andere Zeile</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, part of the key</source>
        <translation>%1, Teil des Schlüssels</translation>
    </message>
    <message>
        <source>%1, refers to %2</source>
        <translation>%1, verweist auf %2</translation>
    </message>
    <message>
        <source>%1, differs from the other side</source>
        <translation>%1, weicht von der anderen Seite ab</translation>
    </message>
    <message>
        <source>%1: %2, refers to %3</source>
        <translation>%1: %2, verweist auf %3</translation>
    </message>
    <message>
        <source>%1
Press Enter or double-click to go to the row that it refers to.</source>
        <translation>%1
Eingabetaste oder Doppelklick führt zur Zeile, auf die es verweist.</translation>
    </message>
    <message>
        <source>%1, refers to rows of any table</source>
        <translation>%1, verweist auf Zeilen beliebiger Tabellen</translation>
    </message>
</context>
<context>
    <name>Rowback::SnapshotBrowser</name>
    <message>
        <source>Name the folder or archive of a snapshot, or choose one.</source>
        <translation>Nennen Sie den Ordner oder das Archiv eines Snapshots, oder wählen Sie eines.</translation>
    </message>
    <message>
        <source>Open the folder of a snapshot</source>
        <translation>Ordner eines Snapshots öffnen</translation>
    </message>
    <message>
        <source>Open the archive of a snapshot</source>
        <translation>Archiv eines Snapshots öffnen</translation>
    </message>
    <message>
        <source>Snapshots (%1);;All files (*)</source>
        <translation>Snapshots (%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export the rows that are shown</source>
        <translation>Gezeigte Zeilen exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON lines (*.jsonl *.json)</source>
        <translation>CSV (*.csv);;JSON-Zeilen (*.jsonl *.json)</translation>
    </message>
    <message>
        <source>No &amp;problems</source>
        <translation>Keine &amp;Probleme</translation>
    </message>
    <message numerus="yes">
        <source>%Ln &amp;problem(s)</source>
        <translation>
            <numerusform>%Ln &amp;Problem</numerusform>
            <numerusform>%Ln &amp;Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>in any column</source>
        <translation>in jeder Spalte</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>This column does not refer to another row.</source>
        <translation>Diese Spalte verweist nicht auf eine andere Zeile.</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>Wählen Sie zuerst eine Zeile.</translation>
    </message>
    <message>
        <source>These are too many rows for the clipboard. Export them to a file instead.</source>
        <translation>Das sind zu viele Zeilen für die Zwischenablage. Exportieren Sie sie stattdessen in eine Datei.</translation>
    </message>
    <message>
        <source>That of the recovery</source>
        <translation>Die der Wiederherstellung</translation>
    </message>
    <message>
        <source>No connection is saved yet; type an address instead</source>
        <translation>Noch keine Verbindung gespeichert; geben Sie stattdessen eine Adresse ein</translation>
    </message>
    <message>
        <source>%1, sorted by code point: capitals first, accented letters last</source>
        <translation>%1, nach Zeichennummer sortiert: Großbuchstaben zuerst, Umlaute zuletzt</translation>
    </message>
    <message>
        <source>Type the password again, or check the user in the address.</source>
        <translation>Geben Sie das Passwort noch einmal ein, oder prüfen Sie den Benutzer in der Adresse.</translation>
    </message>
    <message>
        <source>Type the password below, or check the user in the address. It is used for this connection and kept nowhere.</source>
        <translation>Geben Sie unten das Passwort ein, oder prüfen Sie den Benutzer in der Adresse. Es wird für diese Verbindung benutzt und nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Passwor&amp;t:</translation>
    </message>
    <message>
        <source>Pass&amp;word of %1:</source>
        <translation>Pass&amp;wort von %1:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln Zeile wurde in %1 geschrieben.</numerusform>
            <numerusform>%Ln Zeilen wurden in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %Ln row(s); it has no key, and of such a table no more are shown</source>
        <translation>
            <numerusform>%1: %2 von %Ln Zeile; sie hat keinen Schlüssel, und von einer solchen Tabelle werden nicht mehr gezeigt</numerusform>
            <numerusform>%1: %2 von %Ln Zeilen; sie hat keinen Schlüssel, und von einer solchen Tabelle werden nicht mehr gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s)</source>
        <translation>
            <numerusform>%1: %Ln Zeile</numerusform>
            <numerusform>%1: %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %Ln row(s)</source>
        <translation>
            <numerusform>%1: %2 von %Ln Zeile</numerusform>
            <numerusform>%1: %2 von %Ln Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1 of %2</source>
        <translation>Zeile %1 von %2</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <comment>table, number</comment>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>table, key</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What is shown is still %1.</source>
        <translation>Gezeigt wird noch immer %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1; the names beside numbers are not searched</source>
        <translation>%1; die Namen neben den Nummern werden nicht durchsucht</translation>
    </message>
</context>
<context>
    <name>Rowback::SnapshotFinds</name>
    <message>
        <source>There is nothing at this path.</source>
        <translation>Unter diesem Pfad gibt es nichts.</translation>
    </message>
    <message>
        <source>Check how it is written, or choose it with the buttons beside it.</source>
        <translation>Prüfen Sie die Schreibweise, oder wählen Sie mit den Schaltflächen daneben.</translation>
    </message>
    <message>
        <source>This folder is no snapshot, and none lies in it.</source>
        <translation>Dieser Ordner ist kein Snapshot, und es liegt keiner darin.</translation>
    </message>
    <message>
        <source>A snapshot is a folder with a restore.py, a .zip or .tar archive of one, or a single .py file. Choose the folder right above them.</source>
        <translation>Ein Snapshot ist ein Ordner mit einer restore.py, ein .zip- oder .tar-Archiv davon oder eine einzelne .py-Datei. Wählen Sie den Ordner unmittelbar darüber.</translation>
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
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Single file</source>
        <translation>Einzelne Datei</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The archive&apos;s contents</source>
        <translation>Inhalt des Archivs</translation>
    </message>
    <message>
        <source>The file&apos;s own time</source>
        <translation>Zeit der Datei</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation>Vorgeschlagen: %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Date known from</source>
        <translation>Datum bekannt aus</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>In use; proposed: %1</source>
        <translation>In Gebrauch; vorgeschlagen: %1</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
</context>
<context>
    <name>Rowback::SnapshotPage</name>
    <message>
        <source>Snapshot</source>
        <translation>Snapshot</translation>
    </message>
    <message>
        <source>Which snapshot still holds what vanished? Take the last one from before the loss.</source>
        <translation>Welcher Snapshot enthält noch, was verschwunden ist? Nehmen Sie den letzten vor dem Verlust.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Use this snapshot</source>
        <translation>Diesen Snapshot verwenden</translation>
    </message>
    <message>
        <source>The snapshot is still being read.</source>
        <translation>Der Snapshot wird noch gelesen.</translation>
    </message>
    <message>
        <source>Rowback is still looking at what lies there.</source>
        <translation>Rowback sieht noch nach, was dort liegt.</translation>
    </message>
    <message>
        <source>No database is connected yet; that is the page before this one.</source>
        <translation>Noch ist keine Datenbank verbunden; das geschieht auf der vorigen Seite.</translation>
    </message>
    <message>
        <source>No snapshot has been chosen yet.</source>
        <translation>Es wurde noch kein Snapshot gewählt.</translation>
    </message>
    <message>
        <source>Choose a snapshot or a folder of snapshots</source>
        <translation>Snapshot oder Ordner mit Snapshots wählen</translation>
    </message>
    <message>
        <source>Choose a snapshot</source>
        <translation>Snapshot wählen</translation>
    </message>
    <message>
        <source>Snapshots (%1);;All files (*)</source>
        <translation>Snapshots (%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>the newest</source>
        <translation>der neueste</translation>
    </message>
    <message>
        <source>%1, taken %2: %3 in %4.</source>
        <translation>%1, vom %2: %3 in %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s)</source>
        <translation>
            <numerusform>%Ln Tabelle</numerusform>
            <numerusform>%Ln Tabellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s) in this snapshot: parts of it could not be read. In the tables named below, a row that is not found says nothing. You can go on, or choose another snapshot.</source>
        <translation>
            <numerusform>%Ln Fehler in diesem Snapshot: Teile davon konnten nicht gelesen werden. In den unten genannten Tabellen besagt eine nicht gefundene Zeile nichts. Sie können weitergehen oder einen anderen Snapshot wählen.</numerusform>
            <numerusform>%Ln Fehler in diesem Snapshot: Teile davon konnten nicht gelesen werden. In den unten genannten Tabellen besagt eine nicht gefundene Zeile nichts. Sie können weitergehen oder einen anderen Snapshot wählen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) in this snapshot are worth a look; all rows that were read are right.</source>
        <translation>
            <numerusform>%Ln Stelle in diesem Snapshot ist einen Blick wert; alle gelesenen Zeilen stimmen.</numerusform>
            <numerusform>%Ln Stellen in diesem Snapshot sind einen Blick wert; alle gelesenen Zeilen stimmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it was read and understood.</source>
        <translation>Alles wurde gelesen und verstanden.</translation>
    </message>
    <message>
        <source>None; only what the database and the snapshot tell</source>
        <translation>Keine; nur was Datenbank und Snapshot sagen</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Eine Datei…</translation>
    </message>
    <message>
        <source>Choose a profile</source>
        <translation>Profil wählen</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profile (*.json)</translation>
    </message>
    <message>
        <source>%1 is proposed: the snapshot has the tables of it.</source>
        <translation>%1 wird vorgeschlagen: Der Snapshot hat die dazugehörigen Tabellen.</translation>
    </message>
    <message>
        <source>Several snapshots lie there. Choose the one to use.</source>
        <translation>Dort liegen mehrere Snapshots. Wählen Sie den, der verwendet werden soll.</translation>
    </message>
    <message>
        <source>As the snapshot says</source>
        <translation>Wie der Snapshot sagt</translation>
    </message>
    <message>
        <source>As the snapshot says (%1)</source>
        <comment>a time zone</comment>
        <translation>Wie der Snapshot sagt (%1)</translation>
    </message>
</context>
<context>
    <name>Rowback::SnapshotTablesModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Rows missing</source>
        <translation>Zeilen fehlen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln Problem</numerusform>
            <numerusform>%Ln Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s)</source>
        <translation>
            <numerusform>%1 von %Ln Zeile</numerusform>
            <numerusform>%1 von %Ln Zeilen</numerusform>
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
        <translation>Die Zeilen aller Snapshots werden gezählt</translation>
    </message>
    <message>
        <source>the last one before %1 lost %2</source>
        <comment>table, rows</comment>
        <translation>der letzte, bevor %1 %2 verlor</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rowback::StartPage</name>
    <message>
        <source>Recovery that is not finished</source>
        <translation>Noch nicht beendete Wiederherstellung</translation>
    </message>
    <message>
        <source>Saved recovery</source>
        <translation>Gespeicherte Wiederherstellung</translation>
    </message>
    <message>
        <source>Journal of a recovery</source>
        <translation>Journal einer Wiederherstellung</translation>
    </message>
    <message>
        <source>Folder of snapshots</source>
        <translation>Ordner mit Snapshots</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Snapshot</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <comment>name</comment>
        <translation>Weiter mit %1</translation>
    </message>
    <message>
        <source>%1, not there any more</source>
        <translation>%1, nicht mehr da</translation>
    </message>
    <message>
        <source>%1, left %2</source>
        <comment>kind, time</comment>
        <translation>%1, verlassen %2</translation>
    </message>
    <message>
        <source>%1, used %2</source>
        <comment>kind, time</comment>
        <translation>%1, benutzt %2</translation>
    </message>
    <message>
        <source>This is not there any more.</source>
        <translation>Das ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Put it back, or remove it from the list by the Delete key.</source>
        <translation>Legen Sie es zurück, oder nehmen Sie es mit der Entfernen-Taste aus der Liste.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>Aus der &amp;Liste nehmen</translation>
    </message>
    <message>
        <source>Journal of a recovery that was undone</source>
        <translation>Journal einer Wiederherstellung, die rückgängig gemacht wurde</translation>
    </message>
</context>
<context>
    <name>Rowback::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
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
        <translation>so viele wie zuvor</translation>
    </message>
    <message>
        <source>%1 fewer than the day before</source>
        <translation>%1 weniger als am Tag zuvor</translation>
    </message>
    <message>
        <source>%1 more than the day before</source>
        <translation>%1 mehr als am Tag zuvor</translation>
    </message>
    <message>
        <source>%1 fewer than on %2</source>
        <translation>%1 weniger als am %2</translation>
    </message>
    <message>
        <source>%1 more than on %2</source>
        <translation>%1 mehr als am %2</translation>
    </message>
    <message>
        <source>%1, %2: the snapshot cannot be read</source>
        <translation>%1, %2: Der Snapshot kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1, %2: not in this snapshot</source>
        <translation>%1, %2: nicht in diesem Snapshot</translation>
    </message>
    <message>
        <source>%1, %2: not counted yet</source>
        <translation>%1, %2: noch nicht gezählt</translation>
    </message>
    <message>
        <source>%1, %2: %3 rows could be read, others are damaged</source>
        <translation>%1, %2: %3 Zeilen waren lesbar, andere sind beschädigt</translation>
    </message>
    <message>
        <source>%1, %2: %3 rows</source>
        <translation>%1, %2: %3 Zeilen</translation>
    </message>
    <message>
        <source>%1, %2: %3 rows, %4</source>
        <translation>%1, %2: %3 Zeilen, %4</translation>
    </message>
    <message>
        <source>%1: no drop</source>
        <translation>%1: kein Rückgang</translation>
    </message>
    <message>
        <source>%1: biggest drop %2</source>
        <translation>%1: stärkster Rückgang %2</translation>
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
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Biggest drop</source>
        <translation>Stärkster Rückgang</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>%1 fewer than in %2</source>
        <comment>rows, name of a snapshot</comment>
        <translation>%1 weniger als in %2</translation>
    </message>
    <message>
        <source>%1 more than in %2</source>
        <comment>rows, name of a snapshot</comment>
        <translation>%1 mehr als in %2</translation>
    </message>
</context>
<context>
    <name>Rowback::TimelinePlace</name>
    <message>
        <source>Choose a folder of snapshots</source>
        <translation>Ordner mit Snapshots wählen</translation>
    </message>
    <message>
        <source>Name a folder that holds snapshots, or choose one.</source>
        <translation>Nennen Sie einen Ordner, der Snapshots enthält, oder wählen Sie einen.</translation>
    </message>
    <message>
        <source>Looking for snapshots</source>
        <translation>Es wird nach Snapshots gesucht</translation>
    </message>
    <message>
        <source>There are no snapshots in %1. Choose the folder in which the folders or archives of the single days lie.</source>
        <translation>In %1 gibt es keine Snapshots. Wählen Sie den Ordner, in dem die Ordner oder Archive der einzelnen Tage liegen.</translation>
    </message>
    <message>
        <source>Counting was stopped. Open the folder again to go on with it.</source>
        <translation>Das Zählen wurde angehalten. Öffnen Sie den Ordner erneut, um damit fortzufahren.</translation>
    </message>
    <message>
        <source>Counting the rows of all snapshots</source>
        <translation>Die Zeilen aller Snapshots werden gezählt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln snapshot(s) are counted.</source>
        <translation>
            <numerusform>%1 von %Ln Snapshot gezählt.</numerusform>
            <numerusform>%1 von %Ln Snapshots gezählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s).</source>
        <translation>
            <numerusform>%Ln Snapshot.</numerusform>
            <numerusform>%Ln Snapshots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln of them cannot be read.</source>
        <translation>
            <numerusform>%1 %Ln davon kann nicht gelesen werden.</numerusform>
            <numerusform>%1 %Ln davon können nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Choose up to %2 tables, with Ctrl for more than one, to compare them below.</source>
        <translation>%1 Wählen Sie bis zu %2 Tabellen, mehrere mit Strg, um sie unten zu vergleichen.</translation>
    </message>
    <message>
        <source>No snapshot is chosen.</source>
        <translation>Kein Snapshot ist gewählt.</translation>
    </message>
    <message>
        <source>Snapshot of %1 (%2)</source>
        <translation>Snapshot vom %1 (%2)</translation>
    </message>
</context>
<context>
    <name>Rowback::TimelinePlot</name>
    <message>
        <source>Row counts over time</source>
        <translation>Anzahl der Zeilen im Zeitverlauf</translation>
    </message>
    <message>
        <source>Percent of the highest count</source>
        <translation>Prozent der höchsten Anzahl</translation>
    </message>
    <message>
        <source>Rows of %1</source>
        <translation>Zeilen von %1</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1: nicht bekannt</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1: %2 Zeilen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: never fewer rows than before.</source>
        <translation>%1: nie weniger Zeilen als zuvor.</translation>
    </message>
    <message>
        <source>%1: %2, from %3 to %4 rows.</source>
        <translation>%1: %2, von %3 auf %4 Zeilen.</translation>
    </message>
    <message>
        <source>Left and Right go from snapshot to snapshot, + and − zoom, Escape shows all again.</source>
        <translation>Links und Rechts gehen von Snapshot zu Snapshot, + und − vergrößern und verkleinern, Escape zeigt wieder alles.</translation>
    </message>
</context>
<context>
    <name>Rowback::VanishedPage</name>
    <message>
        <source>Vanished</source>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>Comparing the snapshot with the live database. This only reads.</source>
        <translation>Der Snapshot wird mit der Live-Datenbank verglichen. Dabei wird nur gelesen.</translation>
    </message>
    <message>
        <source>Nothing that the snapshot holds has vanished from the live database.</source>
        <translation>Nichts von dem, was der Snapshot enthält, ist aus der Live-Datenbank verschwunden.</translation>
    </message>
    <message>
        <source>This vanished. What is to come back? Whatever hangs on a record comes along.</source>
        <translation>Das ist verschwunden. Was soll zurückkommen? Was an einem Datensatz hängt, kommt mit.</translation>
    </message>
    <message>
        <source>The comparison has not ended yet.</source>
        <translation>Der Vergleich ist noch nicht zu Ende.</translation>
    </message>
    <message>
        <source>Nothing is selected yet.</source>
        <translation>Noch ist nichts ausgewählt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s)</source>
        <translation>
            <numerusform>%Ln Tabelle</numerusform>
            <numerusform>%Ln Tabellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected: %1, %2 in %3</source>
        <comment>records, rows, tables</comment>
        <translation>Ausgewählt: %1, %2 in %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln related</source>
        <translation>
            <numerusform>%1 und %Ln zugehörige</numerusform>
            <numerusform>%1 und %Ln zugehörige</numerusform>
        </translation>
    </message>
    <message>
        <source>Select &amp;all that vanished</source>
        <translation>&amp;Alles Verschwundene auswählen</translation>
    </message>
    <message>
        <source>Select &amp;all of this series</source>
        <translation>&amp;Alles aus dieser Serie auswählen</translation>
    </message>
    <message>
        <source>The snapshot has not been compared with the live database.</source>
        <translation>Der Snapshot wurde nicht mit der Live-Datenbank verglichen.</translation>
    </message>
    <message>
        <source>As far as the two could be compared, nothing that the snapshot holds has vanished from the live database.</source>
        <translation>Soweit sich beide vergleichen ließen, ist nichts, was der Snapshot enthält, aus der Live-Datenbank verschwunden.</translation>
    </message>
    <message>
        <source>%1 If rows are missing all the same, they may have been gone already when it was taken: choose an earlier snapshot.</source>
        <comment>nothing has vanished</comment>
        <translation>%1 Fehlen dennoch Zeilen, so waren sie bei seiner Aufnahme vielleicht schon weg: Wählen Sie einen früheren Snapshot.</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Noch einmal vergleichen</translation>
    </message>
    <message>
        <source>Nothing has vanished since this snapshot, so there is nothing to select.</source>
        <translation>Seit diesem Snapshot ist nichts verschwunden, es gibt also nichts auszuwählen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) of the snapshot could not be compared, so their rows are not counted here: %1.</source>
        <translation>
            <numerusform>%Ln Tabelle des Snapshots ließ sich nicht vergleichen, ihre Zeilen sind hier also nicht mitgezählt: %1.</numerusform>
            <numerusform>%Ln Tabellen des Snapshots ließen sich nicht vergleichen, ihre Zeilen sind hier also nicht mitgezählt: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rowback::WizardPage</name>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>SnapshotBrowser</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the rows of before (Alt+Left)</source>
        <translation>Zurück zu den Zeilen davor (Alt+Links)</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Forward again (Alt+Right)</source>
        <translation>Wieder vor (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Open f&amp;older…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;archive…</source>
        <translation>&amp;Archiv öffnen…</translation>
    </message>
    <message>
        <source>&amp;Recover from it</source>
        <translation>Daraus &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Tables and rows</source>
        <translation>&amp;Tabellen und Zeilen</translation>
    </message>
    <message>
        <source>Filter the tables</source>
        <translation>Tabellen filtern</translation>
    </message>
    <message>
        <source>Show only rows that contain this text</source>
        <translation>Nur Zeilen zeigen, die diesen Text enthalten</translation>
    </message>
    <message>
        <source>Rows that contain…</source>
        <translation>Zeilen, die enthalten…</translation>
    </message>
    <message>
        <source>Column in which the text must be</source>
        <translation>Spalte, in der der Text stehen muss</translation>
    </message>
    <message>
        <source>&amp;Who refers to this?</source>
        <translation>Wer &amp;verweist hierauf?</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>Source &amp;line</source>
        <translation>Que&amp;llzeile</translation>
    </message>
    <message>
        <source>The lines of the dump that make this row</source>
        <translation>Die Zeilen des Dumps, aus denen diese Zeile entsteht</translation>
    </message>
    <message>
        <source>Who re&amp;fers to it</source>
        <translation>Wer da&amp;rauf verweist</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Probleme</translation>
    </message>
    <message>
        <source>What was noticed when the snapshot was read</source>
        <translation>Was beim Lesen des Snapshots bemerkt wurde</translation>
    </message>
    <message>
        <source>&amp;Copy rows as CSV</source>
        <translation>Zeilen als CSV &amp;kopieren</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>&amp;Go to the row that it refers to</source>
        <translation>&amp;Zur Zeile gehen, auf die verwiesen wird</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>&amp;Snapshot or database:</source>
        <translation>&amp;Snapshot oder Datenbank:</translation>
    </message>
    <message>
        <source>Snapshot or database</source>
        <translation>Snapshot oder Datenbank</translation>
    </message>
    <message>
        <source>Folder or archive of a snapshot, or the address of a database; press Enter to open it</source>
        <translation>Ordner oder Archiv eines Snapshots oder die Adresse einer Datenbank; die Eingabetaste öffnet sie</translation>
    </message>
    <message>
        <source>Open &amp;database</source>
        <translation>&amp;Datenbank öffnen</translation>
    </message>
    <message>
        <source>Look at the live tables of a saved connection; nothing is written</source>
        <translation>Die Live-Tabellen einer gespeicherten Verbindung ansehen; nichts wird geschrieben</translation>
    </message>
    <message>
        <source>Open a snapshot or a live database to look at its tables and rows. It is only read.</source>
        <translation>Öffnen Sie einen Snapshot oder eine Live-Datenbank, um die Tabellen und Zeilen anzusehen. Dabei wird nur gelesen.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Passwor&amp;t:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>Ver&amp;binden</translation>
    </message>
    <message>
        <source>The chosen row, column by column</source>
        <translation>Die gewählte Zeile, Spalte für Spalte</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>Spalt&amp;en</translation>
    </message>
</context>
<context>
    <name>SnapshotPage</name>
    <message>
        <source>&amp;Snapshot, or folder of snapshots:</source>
        <translation>&amp;Snapshot oder Ordner mit Snapshots:</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>&amp;Ordner…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>&amp;Archive or file…</source>
        <translation>&amp;Archiv oder Datei…</translation>
    </message>
    <message>
        <source>Choose an archive or a file</source>
        <translation>Archiv oder Datei wählen</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Snapshots</translation>
    </message>
    <message>
        <source>&amp;Rules of the application:</source>
        <translation>&amp;Regeln der Anwendung:</translation>
    </message>
    <message>
        <source>What records are called, and which columns refer to what where the database does not tell</source>
        <translation>Wie Datensätze bezeichnet werden und welche Spalten worauf verweisen, wo die Datenbank es nicht sagt</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>What was noticed in the snapshot</source>
        <translation>Was am Snapshot bemerkt wurde</translation>
    </message>
    <message>
        <source>Time &amp;zone of its datetimes:</source>
        <translation>&amp;Zeitzone seiner Zeitangaben:</translation>
    </message>
    <message>
        <source>What the clock of the site showed; on the command line it is --dump-tz</source>
        <translation>Was die Uhr der Site zeigte; auf der Befehlszeile heißt es --dump-tz</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Bring vanished rows back</source>
        <translation>Verschwundene Zeilen zurückholen</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Zuletzt</translation>
    </message>
    <message>
        <source>Recover vanished records…</source>
        <translation>Verschwundene Datensätze wiederherstellen…</translation>
    </message>
    <message>
        <source>Compare a snapshot with the live database, decide, rehearse, and bring them back</source>
        <translation>Einen Snapshot mit der Live-Datenbank vergleichen, entscheiden, einen Probelauf machen und sie zurückholen</translation>
    </message>
    <message>
        <source>Browse a snapshot…</source>
        <translation>Snapshot ansehen…</translation>
    </message>
    <message>
        <source>Look at its tables and rows</source>
        <translation>Seine Tabellen und Zeilen ansehen</translation>
    </message>
    <message>
        <source>See when it happened…</source>
        <translation>Sehen, wann es geschah…</translation>
    </message>
    <message>
        <source>Row counts over all snapshots of a folder</source>
        <translation>Anzahl der Zeilen in allen Snapshots eines Ordners</translation>
    </message>
    <message>
        <source>Undo a recovery…</source>
        <translation>Wiederherstellung rückgängig machen…</translation>
    </message>
    <message>
        <source>Take one back from its journal</source>
        <translation>Eine anhand ihres Journals zurücknehmen</translation>
    </message>
    <message>
        <source>Recent work</source>
        <translation>Zuletzt Bearbeitetes</translation>
    </message>
    <message>
        <source>Try it on the demo incident</source>
        <translation>Am Demo-Vorfall ausprobieren</translation>
    </message>
    <message>
        <source>195 of 15 446 partners are missing from a made-up database; nothing of yours is touched</source>
        <translation>195 von 15 446 Partnern fehlen in einer erfundenen Datenbank; nichts von Ihnen wird angerührt</translation>
    </message>
</context>
<context>
    <name>TimelinePlace</name>
    <message>
        <source>Folder of &amp;snapshots:</source>
        <translation>Ordner mit &amp;Snapshots:</translation>
    </message>
    <message>
        <source>Folder that holds snapshots of several days; press Enter to open it</source>
        <translation>Ordner mit Snapshots mehrerer Tage; die Eingabetaste öffnet ihn</translation>
    </message>
    <message>
        <source>Choose f&amp;older…</source>
        <translation>&amp;Ordner wählen…</translation>
    </message>
    <message>
        <source>Open a folder of snapshots to see when rows vanished. The snapshots are only read.</source>
        <translation>Öffnen Sie einen Ordner mit Snapshots, um zu sehen, wann Zeilen verschwunden sind. Die Snapshots werden nur gelesen.</translation>
    </message>
    <message>
        <source>Filter the tables</source>
        <translation>Tabellen filtern</translation>
    </message>
    <message>
        <source>Row counts by table and snapshot</source>
        <translation>Anzahl der Zeilen je Tabelle und Snapshot</translation>
    </message>
    <message>
        <source>In &amp;percent of the highest count</source>
        <translation>In &amp;Prozent der höchsten Anzahl</translation>
    </message>
    <message>
        <source>&amp;The chosen tables in words</source>
        <translation>Die gewählten &amp;Tabellen in Worten</translation>
    </message>
    <message>
        <source>&amp;Restore from this snapshot</source>
        <translation>Aus diesem Snapshot &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>Begin a recovery with this snapshot; nothing is written yet</source>
        <translation>Mit diesem Snapshot eine Wiederherstellung beginnen; noch wird nichts geschrieben</translation>
    </message>
    <message>
        <source>&amp;Browse this snapshot</source>
        <translation>Diesen Snapshot &amp;ansehen</translation>
    </message>
    <message>
        <source>Which tables are listed</source>
        <translation>Welche Tabellen aufgeführt sind</translation>
    </message>
    <message>
        <source>A record may have rows in several tables; its root is the one that the others continue</source>
        <translation>Ein Datensatz kann Zeilen in mehreren Tabellen haben; seine Wurzel ist die, welche die anderen fortsetzen</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>Alle Tabellen</translation>
    </message>
    <message>
        <source>Record roots only</source>
        <translation>Nur Wurzeltabellen</translation>
    </message>
    <message>
        <source>&amp;Lines of the plot:</source>
        <translation>&amp;Linien der Grafik:</translation>
    </message>
    <message>
        <source>What is chosen above</source>
        <translation>Was oben gewählt ist</translation>
    </message>
    <message>
        <source>What lost most rows</source>
        <translation>Was am meisten Zeilen verlor</translation>
    </message>
</context>
<context>
    <name>VanishedPage</name>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Suchen:</translation>
    </message>
    <message>
        <source>Name, number, table</source>
        <translation>Name, Nummer, Tabelle</translation>
    </message>
    <message>
        <source>By &amp;root of loss</source>
        <translation>Nach &amp;Ursprung des Verlusts</translation>
    </message>
    <message>
        <source>By &amp;table</source>
        <translation>Nach &amp;Tabelle</translation>
    </message>
    <message>
        <source>Select &amp;nothing</source>
        <translation>&amp;Nichts auswählen</translation>
    </message>
    <message>
        <source>Vanished records</source>
        <translation>Verschwundene Datensätze</translation>
    </message>
    <message>
        <source>&amp;Choose another snapshot</source>
        <translation>&amp;Anderen Snapshot wählen</translation>
    </message>
</context>
</TS>
