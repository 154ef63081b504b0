<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="et" sourcelanguage="en">
<context>
    <name>ActionPalette</name>
    <message>
        <source>Find an action</source>
        <translation>Leia toiming</translation>
    </message>
    <message>
        <source>Part of an action&apos;s name</source>
        <translation>Osa toimingu nimest</translation>
    </message>
    <message>
        <source>Part of its name; arrows choose, Enter does it</source>
        <translation>Osa nimest; nooleklahvid valivad, Enter käivitab</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Toimingud</translation>
    </message>
    <message>
        <source>No action has this in its name.</source>
        <translation>Ühegi toimingu nimes ei ole seda.</translation>
    </message>
</context>
<context>
    <name>BrowserPlace</name>
    <message>
        <source>&amp;Live database beside it</source>
        <translation>&amp;Töös olev andmebaas kõrval</translation>
    </message>
    <message>
        <source>Snapshot on the left, live database on the right; the same row on both sides</source>
        <translation>Hetktõmmis vasakul, töös olev andmebaas paremal; mõlemal pool sama rida</translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message>
        <source>The plan is being made again…</source>
        <translation>Plaani tehakse uuesti…</translation>
    </message>
    <message>
        <source>&amp;Previous undecided</source>
        <translation>&amp;Eelmine otsustamata</translation>
    </message>
    <message>
        <source>Shift+F7</source>
        <translation>Shift+F7</translation>
    </message>
    <message>
        <source>Next &amp;undecided</source>
        <translation>&amp;Järgmine otsustamata</translation>
    </message>
    <message>
        <source>F7</source>
        <translation>F7</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konfliktid</translation>
    </message>
    <message>
        <source>Snapshot, live now and after</source>
        <translation>Hetktõmmis, praegu ja pärast</translation>
    </message>
    <message>
        <source>Go on in spite of this</source>
        <translation>Jätka sellest hoolimata</translation>
    </message>
    <message>
        <source>&amp;Type the database&apos;s name:</source>
        <translation>&amp;Tippige andmebaasi nimi:</translation>
    </message>
    <message>
        <source>Confirm all &amp;hazards</source>
        <translation>Kinnita kõik &amp;ohud</translation>
    </message>
    <message>
        <source>&amp;Rows concerned:</source>
        <translation>&amp;Read, mida see puudutab:</translation>
    </message>
    <message>
        <source>What &amp;Lino&apos;s loader would have said:</source>
        <translation>Mida &amp;Lino laadija oleks öelnud:</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>&amp;Kind:</source>
        <translation>Li&amp;ik:</translation>
    </message>
    <message>
        <source>SQLite file</source>
        <translation>SQLite&apos;i fail</translation>
    </message>
    <message>
        <source>MariaDB or MySQL</source>
        <translation>MariaDB või MySQL</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>Fai&amp;l:</translation>
    </message>
    <message>
        <source>Brow&amp;se…</source>
        <translation>Sir&amp;vi…</translation>
    </message>
    <message>
        <source>Choose a SQLite file</source>
        <translation>SQLite&apos;i faili valimine</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Server:</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>See arvuti</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port:</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>tavaline</translation>
    </message>
    <message>
        <source>S&amp;ocket:</source>
        <translation>S&amp;okkel:</translation>
    </message>
    <message>
        <source>Instead of a host; empty: the usual one</source>
        <translation>Serveri asemel; tühi: tavaline</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Andmebaas:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>Kasuta&amp;ja:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Pa&amp;rool:</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Näita</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Näita parooli</translation>
    </message>
    <message>
        <source>&amp;Remember it in the desktop&apos;s keychain</source>
        <translation>&amp;Hoia see töölaua võtmehoidlas</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>&amp;Krüptimine:</translation>
    </message>
    <message>
        <source>As client and server agree</source>
        <translation>Nagu klient ja server kokku lepivad</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Puudub</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Nõutav</translation>
    </message>
    <message>
        <source>Required, and the server must prove its name</source>
        <translation>Nõutav ja server peab oma nime tõestama</translation>
    </message>
    <message>
        <source>&amp;Trusted certificates:</source>
        <translation>Usaldatud s&amp;ertifikaadid:</translation>
    </message>
    <message>
        <source>Those of this machine</source>
        <translation>Selle arvuti omad</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Sirvi…</translation>
    </message>
    <message>
        <source>Choose the file of trusted certificates</source>
        <translation>Usaldatud sertifikaatide faili valimine</translation>
    </message>
    <message>
        <source>File of the database</source>
        <translation>Andmebaasi fail</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parool</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Usaldatud sertifikaadid</translation>
    </message>
</context>
<context>
    <name>DatabasePage</name>
    <message>
        <source>Sa&amp;ved connections</source>
        <translation>Salvestatud ühe&amp;ndused</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Salvestatud ühendused</translation>
    </message>
    <message>
        <source>N&amp;ew</source>
        <translation>&amp;Uus</translation>
    </message>
    <message>
        <source>Empty the fields for another connection</source>
        <translation>Tühjenda väljad teise ühenduse jaoks</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvesta</translation>
    </message>
    <message>
        <source>Keep this connection in the list, without its password</source>
        <translation>Hoia see ühendus loendis, ilma paroolita</translation>
    </message>
    <message>
        <source>Save the connection</source>
        <translation>Salvesta ühendus</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eemalda</translation>
    </message>
    <message>
        <source>Take the connection, and its password in the keychain, away</source>
        <translation>Eemalda ühendus ja selle parool võtmehoidlast</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <translation>Eemalda ühendus</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Proovi &amp;ühendust</translation>
    </message>
    <message>
        <source>&amp;What is known of it</source>
        <translation>Mis sellest &amp;teada on</translation>
    </message>
    <message>
        <source>What is known of the database</source>
        <translation>Mis andmebaasist teada on</translation>
    </message>
</context>
<context>
    <name>InjectPage</name>
    <message>
        <source>&amp;Journal:</source>
        <translation>&amp;Päevik:</translation>
    </message>
    <message>
        <source>Every row that is written is noted there, so that all of it can be undone later</source>
        <translation>Sinna märgitakse iga kirjutatav rida, et kõik saaks hiljem tagasi võtta</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Vali…</translation>
    </message>
    <message>
        <source>How much of the restore has run</source>
        <translation>Kui suur osa taastamisest on tehtud</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Katkesta</translation>
    </message>
    <message>
        <source>Takes everything back</source>
        <translation>Võtab kõik tagasi</translation>
    </message>
    <message>
        <source>takes everything back</source>
        <translation>võtab kõik tagasi</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Logi</translation>
    </message>
    <message>
        <source>What happened so far</source>
        <translation>Mis on seni tehtud</translation>
    </message>
</context>
<context>
    <name>JournalsPlace</name>
    <message>
        <source>&amp;Restores that left a journal</source>
        <translation>&amp;Taastamised, millest jäi päevik</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Päevikud</translation>
    </message>
    <message>
        <source>&amp;Open a journal…</source>
        <translation>Ava pä&amp;evik…</translation>
    </message>
    <message>
        <source>Undo this restore</source>
        <translation>Võta see taastamine tagasi</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Andmebaas:</translation>
    </message>
    <message>
        <source>mysql://user@host/name, postgresql://user@host/name, or a file</source>
        <translation>mysql://user@host/name, postgresql://user@host/name või fail</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Pa&amp;rool:</translation>
    </message>
    <message>
        <source>empty: what the database&apos;s own client finds</source>
        <translation>tühi: mille andmebaasi oma klient leiab</translation>
    </message>
    <message>
        <source>&amp;Undo this restore</source>
        <translation>&amp;Võta see taastamine tagasi</translation>
    </message>
</context>
<context>
    <name>LossDetails</name>
    <message>
        <source>Values of the vanished record</source>
        <translation>Kadunud kirje väärtused</translation>
    </message>
    <message>
        <source>The line of the snapshot that this row was read from</source>
        <translation>Hetktõmmise tekstirida, millest see rida on loetud</translation>
    </message>
</context>
<context>
    <name>LossSeriesBar</name>
    <message>
        <source>S&amp;eries:</source>
        <translation>S&amp;eeria:</translation>
    </message>
    <message>
        <source>Compares anew with that snapshot. What vanished before it was taken is not in it; that comes back in a recovery of its own.</source>
        <translation>Võrdleb uuesti selle hetktõmmisega. Mis kadus enne seda, seda temas pole; see tuleb tagasi eraldi taastamisega.</translation>
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
        <translation>&amp;Fail</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Mine</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;bi</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Kohad</translation>
    </message>
    <message>
        <source>&amp;New recovery</source>
        <translation>&amp;Uus taaste</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ava…</translation>
    </message>
    <message>
        <source>Open a saved recovery, a journal or a snapshot</source>
        <translation>Ava salvestatud taaste, päevik või hetktõmmis</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>&amp;Save recovery</source>
        <translation>&amp;Salvesta taaste</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Save recovery &amp;as…</source>
        <translation>Salvesta taaste &amp;kui…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Välju</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>S&amp;eaded…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>Leia &amp;toiming…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;About Rowback</source>
        <translation>&amp;Rowbacki teave</translation>
    </message>
</context>
<context>
    <name>MessageLine</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Üksikasjad</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Seaded</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Keel:</translation>
    </message>
    <message>
        <source>&amp;Cache folder:</source>
        <translation>&amp;Vahemälu kaust:</translation>
    </message>
    <message>
        <source>Indexes of snapshots and the demo are kept here; it may be emptied at any time</source>
        <translation>Siin hoitakse hetktõmmiste indekseid ja demo; kausta võib igal ajal tühjendada</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Sirvi…</translation>
    </message>
    <message>
        <source>Choose the cache folder</source>
        <translation>Vahemälu kausta valimine</translation>
    </message>
    <message>
        <source>&amp;Mark a drop from:</source>
        <translation>&amp;Märgi langus alates:</translation>
    </message>
    <message>
        <source>How much of a table must be missing in the next snapshot for the timeline to mark it</source>
        <translation>Kui palju tabeli ridu peab järgmises hetktõmmises puuduma, et ajajoon seda märgiks</translation>
    </message>
    <message>
        <source> % of the rows</source>
        <translation> % ridadest</translation>
    </message>
    <message>
        <source>Leave &amp;personal data out of reports, unless I ask for it</source>
        <translation>Jäta &amp;isikuandmed aruannetest välja, kui ma neid ei küsi</translation>
    </message>
    <message>
        <source>any number of rows</source>
        <translation>mis tahes ridade arv</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation>T&amp;ühjenda</translation>
    </message>
    <message>
        <source>Clear the cache</source>
        <translation>Tühjenda vahemälu</translation>
    </message>
    <message>
        <source>Removes the row counts of snapshots and the demo; all of it can be made again</source>
        <translation>Eemaldab tõmmiste ridade arvud ja näidise; kõike saab uuesti teha</translation>
    </message>
    <message>
        <source>&amp;Keep row counts of snapshots, so that each is counted once</source>
        <translation>&amp;Hoia tõmmiste ridade arvud alles, et igaüks loetaks vaid korra</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Katkesta</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>Unknown error</source>
        <translation>Tundmatu viga</translation>
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
        <translation>Tühista</translation>
    </message>
</context>
<context>
    <name>RecoveryWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>Ta&amp;gasi</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>E&amp;dasi</translation>
    </message>
</context>
<context>
    <name>ReferrersPanel</name>
    <message>
        <source>Tables with rows that refer to this one</source>
        <translation>Tabelid, mille read viitavad sellele reale</translation>
    </message>
</context>
<context>
    <name>RemapPage</name>
    <message>
        <source>The plan is being made again…</source>
        <translation>Plaani tehakse uuesti…</translation>
    </message>
    <message>
        <source>All that a unique value proves:</source>
        <translation>Kõik, mida tõendab kordumatu väärtus:</translation>
    </message>
    <message>
        <source>Keep &amp;originals</source>
        <translation>Säilita &amp;algsed</translation>
    </message>
    <message>
        <source>Keep re-&amp;created</source>
        <translation>Säilita uuesti &amp;loodud</translation>
    </message>
    <message>
        <source>Nothing that is to come back has been entered again, as far as unique values and names tell. If you know of a pair, add it; otherwise just go on.</source>
        <translation>Midagi tagasitoodavast pole uuesti sisestatud, niipalju kui kordumatutest väärtustest ja nimedest näha. Kui teate mõnda paari, lisage see; muidu jätkake.</translation>
    </message>
    <message>
        <source>Re-created records and their originals</source>
        <translation>Uuesti loodud kirjed ja nende algsed kirjed</translation>
    </message>
    <message>
        <source>Differences between the two records</source>
        <translation>Kahe kirje erinevused</translation>
    </message>
    <message>
        <source>&amp;Add a pair of</source>
        <translation>Li&amp;sa paar liigist</translation>
    </message>
    <message>
        <source>What the records of the new pair are</source>
        <translation>Mis liiki on uue paari kirjed</translation>
    </message>
    <message>
        <source>&amp;Remove the pair</source>
        <translation>&amp;Eemalda paar</translation>
    </message>
    <message>
        <source>&amp;Import CSV…</source>
        <translation>Impordi &amp;CSV…</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>Eksp&amp;ordi CSV…</translation>
    </message>
    <message>
        <source>Copy as &amp;Python</source>
        <translation>Kopeeri P&amp;ythonina</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>&amp;Undo this restore</source>
        <translation>&amp;Võta see taastamine tagasi</translation>
    </message>
    <message>
        <source>Takes every row back from the journal, provided that nobody has changed one of them since</source>
        <translation>Võtab päeviku järgi iga rea tagasi, kui ühtegi neist pole vahepeal muudetud</translation>
    </message>
    <message>
        <source>Restore &amp;more from this snapshot</source>
        <translation>Taasta sellest hetktõmmisest &amp;veel</translation>
    </message>
    <message>
        <source>Compares with the database anew, to choose from what is still missing</source>
        <translation>Võrdleb uuesti andmebaasiga, et valida sellest, mis veel puudub</translation>
    </message>
    <message>
        <source>&amp;Begin a new recovery</source>
        <translation>&amp;Alusta uut taastet</translation>
    </message>
    <message>
        <source>Over any database and snapshot; this report stays among the journals</source>
        <translation>Mis tahes andmebaasi ja hetktõmmisega; see aruanne jääb päevikute hulka</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Report</source>
        <translation>Aruanne</translation>
    </message>
    <message>
        <source>&amp;Mask personal data</source>
        <translation>Varja &amp;isikuandmed</translation>
    </message>
    <message>
        <source>Names, addresses and all other personal values become marks; numbers of records stay</source>
        <translation>Nimed, aadressid ja muud isiklikud väärtused asendatakse märkidega; kirjete numbrid jäävad</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation>Salvesta &amp;HTML-ina…</translation>
    </message>
    <message>
        <source>&amp;PDF…</source>
        <translation>&amp;PDF…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salvesta PDF-ina</translation>
    </message>
    <message>
        <source>&amp;CSV…</source>
        <translation>&amp;CSV…</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Salvesta CSV-na</translation>
    </message>
    <message>
        <source>Mar&amp;kdown…</source>
        <translation>Mar&amp;kdown…</translation>
    </message>
    <message>
        <source>Save as Markdown</source>
        <translation>Salvesta Markdownina</translation>
    </message>
    <message>
        <source>&amp;JSON…</source>
        <translation>&amp;JSON…</translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>Salvesta JSON-ina</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>veel %Ln</numerusform>
            <numerusform>veel %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in every saved file.</source>
        <translation>Need on igas salvestatud failis.</translation>
    </message>
    <message>
        <source>&amp;Letter to the owner</source>
        <translation>&amp;Kiri omanikule</translation>
    </message>
    <message>
        <source>Copies a letter in plain words, to be pasted into a mail: what came back, what to look at</source>
        <translation>Kopeerib lihtsas keeles kirja, et see e-kirja kleepida: mis tuli tagasi ja mida tuleb üle vaadata</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Rows &amp;by table</source>
        <translation>&amp;Read tabelite kaupa</translation>
    </message>
    <message>
        <source>How many rows of each table are written</source>
        <translation>Mitu rida igast tabelist kirjutatakse</translation>
    </message>
    <message>
        <source>S&amp;teps</source>
        <translation>S&amp;ammud</translation>
    </message>
    <message>
        <source>Every step in the order in which it runs</source>
        <translation>Iga samm täitmise järjekorras</translation>
    </message>
    <message>
        <source>S&amp;QL</source>
        <translation>S&amp;QL</translation>
    </message>
    <message>
        <source>The plan as SQL</source>
        <translation>Plaan SQL-ina</translation>
    </message>
    <message>
        <source>&amp;Save SQL as…</source>
        <translation>&amp;Salvesta SQL kui…</translation>
    </message>
    <message>
        <source>&amp;Python</source>
        <translation>&amp;Python</translation>
    </message>
    <message>
        <source>The re-created records and their originals as Python</source>
        <translation>Uuesti loodud kirjed ja nende algsed kirjed Pythonina</translation>
    </message>
    <message>
        <source>Sa&amp;ve Python as…</source>
        <translation>Salvesta P&amp;ython kui…</translation>
    </message>
    <message>
        <source>&amp;Warnings</source>
        <translation>&amp;Hoiatused</translation>
    </message>
    <message>
        <source>Warnings and hazards</source>
        <translation>Hoiatused ja ohud</translation>
    </message>
    <message>
        <source>&amp;Name of the database:</source>
        <translation>Andmebaasi &amp;nimi:</translation>
    </message>
    <message>
        <source>&amp;Go on in spite of it</source>
        <translation>&amp;Jätka sellest hoolimata</translation>
    </message>
    <message>
        <source>&amp;Rehearse</source>
        <translation>Proovi &amp;läbi</translation>
    </message>
    <message>
        <source>Runs everything on the live database and takes it back</source>
        <translation>Teeb kõik töös olevas andmebaasis läbi ja võtab tagasi</translation>
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
        <translation>Hetktõmmised:            %1
Viimane enne kadu:       %2
Töös olev andmebaas:     %3
Milliseks see peab saama: %4
Mis täpselt juhtus:      %5</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not UTF-8.</source>
        <translation>„%1“ ei ole UTF-8.</translation>
    </message>
    <message>
        <source>Rename the file, or name it by a link.</source>
        <translation>Nimetage fail ümber või andke see lingi kaudu.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;.</source>
        <translation>Ajavööndit „%1“ pole olemas.</translation>
    </message>
    <message>
        <source>Name one as Europe/Brussels with --dump-tz.</source>
        <translation>Andke see valikuga --dump-tz, näiteks Europe/Brussels.</translation>
    </message>
    <message>
        <source>%1: not in the database</source>
        <translation>%1: andmebaasis puudub</translation>
    </message>
    <message>
        <source>%1: %2 vanished, %3 added%4</source>
        <translation>%1: kadunud %2, lisandunud %3%4</translation>
    </message>
    <message>
        <source>, %1 changed</source>
        <translation>, muutunud %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date.</source>
        <translation>„%1“ ei ole kuupäev.</translation>
    </message>
    <message>
        <source>Write it as 2015-06-11.</source>
        <translation>Kirjutage see kujul 2015-06-11.</translation>
    </message>
    <message>
        <source>%1, %2 (date from %3), version %4</source>
        <translation>%1, %2 (kuupäeva allikas: %3), versioon %4</translation>
    </message>
    <message>
        <source> (declared: %1)</source>
        <translation> (märgitud: %1)</translation>
    </message>
    <message>
        <source>The snapshot has no table &quot;%1&quot;.</source>
        <translation>Hetktõmmises pole tabelit „%1“.</translation>
    </message>
    <message>
        <source>The command tables lists them.</source>
        <translation>Käsk tables loetleb need.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many.</source>
        <translation>„%1“ on üleliigne sõna.</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot;.</source>
        <translation>Valikut „%1“ pole olemas.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Käsku „%1“ pole olemas.</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Kas mõtlesite „%1“?</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Käsk puudub.</translation>
    </message>
    <message>
        <source>&quot;rowback-cli%1 --help&quot; says what can be given.</source>
        <translation>„rowback-cli%1 --help“ ütleb, mida saab anda.</translation>
    </message>
    <message>
        <source>There is no password file.</source>
        <translation>Paroolifaili pole.</translation>
    </message>
    <message>
        <source>Check what was given for --password-file.</source>
        <translation>Kontrollige, mis on antud valikuga --password-file.</translation>
    </message>
    <message>
        <source>Others may read the password file.</source>
        <translation>Teised võivad paroolifaili lugeda.</translation>
    </message>
    <message>
        <source>Make it yours alone: chmod 600.</source>
        <translation>Lubage see ainult endale: chmod 600.</translation>
    </message>
    <message>
        <source>The password file cannot be read.</source>
        <translation>Paroolifaili ei saa lugeda.</translation>
    </message>
    <message>
        <source>Check who owns it.</source>
        <translation>Kontrollige, kellele see kuulub.</translation>
    </message>
    <message>
        <source>Password for %1: </source>
        <translation>%1, parool: </translation>
    </message>
    <message>
        <source>Write sqlite:///folder/file.db, mysql://user@host:3306/name or postgresql://user@host:5432/name.</source>
        <translation>Kirjutage sqlite:///folder/file.db, mysql://user@host:3306/name või postgresql://user@host:5432/name.</translation>
    </message>
    <message>
        <source>The address of the database holds a password; it would stay in the shell&apos;s history and in the list of processes.</source>
        <translation>Andmebaasi aadress sisaldab parooli; see jääks käsurea ajalukku ja protsesside loendisse.</translation>
    </message>
    <message>
        <source>Leave it out, and put it into ROWBACK_PASSWORD, a --password-file, ~/.my.cnf or ~/.pgpass, or wait to be asked.</source>
        <translation>Jätke see välja ja pange muutujasse ROWBACK_PASSWORD, valikusse --password-file, faili ~/.my.cnf või ~/.pgpass või oodake, kuni küsitakse.</translation>
    </message>
    <message>
        <source>The address names no SQLite file.</source>
        <translation>Aadress ei nimeta SQLite&apos;i faili.</translation>
    </message>
    <message>
        <source>An address of a SQLite file has no options.</source>
        <translation>SQLite&apos;i faili aadressil pole valikuid.</translation>
    </message>
    <message>
        <source>Write a ? in a file&apos;s name as %3F.</source>
        <translation>Kirjutage faili nimes olev ? kujul %3F.</translation>
    </message>
    <message>
        <source>The address names a host, which SQLite files have not.</source>
        <translation>Aadress nimetab serveri, mida SQLite&apos;i failidel pole.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an ssl_mode.</source>
        <translation>„%1“ ei ole ssl_mode&apos;i väärtus.</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>Tuntud on: %1.</translation>
    </message>
    <message>
        <source>The connect_timeout &quot;%1&quot; is not a number of seconds.</source>
        <translation>connect_timeout „%1“ ei ole sekundite arv.</translation>
    </message>
    <message>
        <source>Write a whole number, for example connect_timeout=10.</source>
        <translation>Kirjutage täisarv, näiteks connect_timeout=10.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option of a MariaDB address.</source>
        <translation>„%1“ ei ole MariaDB aadressi valik.</translation>
    </message>
    <message>
        <source>The address of the database cannot be understood.</source>
        <translation>Andmebaasi aadressist ei saa aru.</translation>
    </message>
    <message>
        <source>Characters like @ : / ? # are written as %40 %3A %2F %3F %23.</source>
        <translation>Märgid nagu @ : / ? # kirjutatakse kujul %40 %3A %2F %3F %23.</translation>
    </message>
    <message>
        <source>The address does not name one database.</source>
        <translation>Aadress ei nimeta üht andmebaasi.</translation>
    </message>
    <message>
        <source>What was given for the database is neither an address nor an existing file.</source>
        <translation>Andmebaasi kohta antu ei ole aadress ega olemasolev fail.</translation>
    </message>
    <message>
        <source>The address is for a kind of database that Rowback does not know.</source>
        <translation>Aadress on andmebaasi liigile, mida Rowback ei tunne.</translation>
    </message>
    <message>
        <source>%1 (SQLite)</source>
        <translation>%1 (SQLite)</translation>
    </message>
    <message>
        <source>%1 on %2 (%3)</source>
        <translation>%1 serveris %2 (%3)</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>see arvuti</translation>
    </message>
    <message>
        <source>The server has no database of that name.</source>
        <translation>Serveris pole sellenimelist andmebaasi.</translation>
    </message>
    <message>
        <source>Check the name at the end of the address.</source>
        <translation>Kontrollige nime aadressi lõpus.</translation>
    </message>
    <message>
        <source>The server lets nobody in without TLS.</source>
        <translation>Server ei lase kedagi ilma TLS-ita sisse.</translation>
    </message>
    <message>
        <source>Add ssl_mode=required or ssl_ca=FILE to the address.</source>
        <translation>Lisage aadressile ssl_mode=required või ssl_ca=FILE.</translation>
    </message>
    <message>
        <source>The server did not let this user in.</source>
        <translation>Server ei lasknud seda kasutajat sisse.</translation>
    </message>
    <message>
        <source>Check the user in the address and the password in ROWBACK_PASSWORD, --password-file or ~/.my.cnf.</source>
        <translation>Kontrollige aadressis olevat kasutajat ja parooli, mis on antud kohas ROWBACK_PASSWORD, --password-file või ~/.my.cnf.</translation>
    </message>
    <message>
        <source>Should the user have to use TLS, add ssl_mode=required.</source>
        <translation>Kui kasutaja peab kasutama TLS-i, lisage ssl_mode=required.</translation>
    </message>
    <message>
        <source>No connection by TLS came about.</source>
        <translation>TLS-ühendust ei tekkinud.</translation>
    </message>
    <message>
        <source>Check ssl_mode and ssl_ca in the address, and the server&apos;s certificate.</source>
        <translation>Kontrollige aadressis ssl_mode ja ssl_ca väärtusi ning serveri sertifikaati.</translation>
    </message>
    <message>
        <source>What answers there does not speak as a MariaDB server does.</source>
        <translation>See, mis seal vastab, ei räägi nagu MariaDB server.</translation>
    </message>
    <message>
        <source>Check the host and port in the address, and whether the server has the engine it names.</source>
        <translation>Kontrollige aadressis serverit ja porti ning kas server on seda liiki, mida aadress nimetab.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Serveriga ei saa ühendust.</translation>
    </message>
    <message>
        <source>Check that it runs, and the host and port in the address.</source>
        <translation>Kontrollige, kas see töötab, ning aadressis olevat serverit ja porti.</translation>
    </message>
    <message>
        <source>Load the time zones into the server by mariadb-tzinfo-to-sql.</source>
        <translation>Laadige ajavööndid serverisse käsuga mariadb-tzinfo-to-sql.</translation>
    </message>
    <message>
        <source>The server is read-only; it may be a replica of another one.</source>
        <translation>Server on kirjutuskaitstud; see võib olla teise serveri replika.</translation>
    </message>
    <message>
        <source>The server is read-only.</source>
        <translation>Server on kirjutuskaitstud.</translation>
    </message>
    <message>
        <source>The server does not offer TLS, which the address asks for.</source>
        <translation>Server ei paku TLS-i, mida aadress nõuab.</translation>
    </message>
    <message>
        <source>Have it set up there, or leave out ssl_mode and ssl_ca.</source>
        <translation>Laske see seal seadistada või jätke ssl_mode ja ssl_ca välja.</translation>
    </message>
    <message>
        <source>The server does not accept the settings of a session.</source>
        <translation>Server ei võta seansi sätteid vastu.</translation>
    </message>
    <message>
        <source>The table %1 may be in the database, but this user may not read it.</source>
        <translation>Tabel %1 võib andmebaasis olla, kuid see kasutaja ei tohi seda lugeda.</translation>
    </message>
    <message>
        <source>Grant SELECT on the whole database to the user, or connect as another one.</source>
        <translation>Andke kasutajale SELECT kogu andmebaasile või ühenduge teise kasutajana.</translation>
    </message>
    <message>
        <source>The server rolled the transaction back because of a deadlock.</source>
        <translation>Server pööras transaktsiooni tupiku tõttu tagasi.</translation>
    </message>
    <message>
        <source>The server ended the transaction before it was to be committed.</source>
        <translation>Server lõpetas transaktsiooni enne selle jõustamist.</translation>
    </message>
    <message>
        <source>Look for triggers and server settings that commit by themselves.</source>
        <translation>Otsige trigereid ja serveri sätteid, mis jõustavad ise.</translation>
    </message>
    <message>
        <source>PostgreSQL cannot hold a text with a NUL character.</source>
        <translation>PostgreSQL ei saa hoida teksti, milles on NUL-märk.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an sslmode.</source>
        <translation>„%1“ ei ole sslmode.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option of a PostgreSQL address.</source>
        <translation>„%1“ ei ole PostgreSQLi aadressi valik.</translation>
    </message>
    <message>
        <source>Known are the keywords of libpq, for example sslmode and sslrootcert.</source>
        <translation>Tuntud on libpq märksõnad, näiteks sslmode ja sslrootcert.</translation>
    </message>
    <message>
        <source>An option of the address has a value that it cannot have.</source>
        <translation>Aadressi ühel valikul on väärtus, mida tal olla ei saa.</translation>
    </message>
    <message>
        <source>Look it up among the keywords of libpq.</source>
        <translation>Otsige see üles libpq võtmesõnade hulgast.</translation>
    </message>
    <message>
        <source>What answers there does not speak as a PostgreSQL server does.</source>
        <translation>See, mis seal vastab, ei räägi nagu PostgreSQL server.</translation>
    </message>
    <message>
        <source>Check the user in the address and the password in ROWBACK_PASSWORD, --password-file or ~/.pgpass.</source>
        <translation>Kontrollige aadressis olevat kasutajat ja parooli, mis on antud kohas ROWBACK_PASSWORD, --password-file või ~/.pgpass.</translation>
    </message>
    <message>
        <source>Check sslmode and sslrootcert in the address, and the server&apos;s certificate.</source>
        <translation>Kontrollige aadressis sslmode ja sslrootcert väärtusi ning serveri sertifikaati.</translation>
    </message>
    <message>
        <source>The server is a replica of another one.</source>
        <translation>Server on teise serveri replika.</translation>
    </message>
    <message>
        <source>The database is set to be read-only (default_transaction_read_only).</source>
        <translation>Andmebaas on seatud kirjutuskaitstuks (default_transaction_read_only).</translation>
    </message>
    <message>
        <source>None of the schemas in this user&apos;s search path is there, or may be used.</source>
        <translation>Ühtegi selle kasutaja otsingutee skeemi ei ole olemas või ei tohi kasutada.</translation>
    </message>
    <message>
        <source>Check search_path in the address&apos;s options, and the user&apos;s rights on the schema.</source>
        <translation>Kontrollige aadressi valikutes search_path väärtust ja kasutaja õigusi skeemile.</translation>
    </message>
    <message>
        <source>The server rolled back, because an earlier statement had failed.</source>
        <translation>Server pööras tagasi, sest varasem lause oli ebaõnnestunud.</translation>
    </message>
    <message>
        <source>The tables of %1 cannot be listed.</source>
        <translation>Andmebaasi %1 tabeleid ei saa loetleda.</translation>
    </message>
    <message>
        <source>%1 was opened to be read only.</source>
        <translation>%1 avati ainult lugemiseks.</translation>
    </message>
    <message>
        <source>Write to the database itself, as a user who may.</source>
        <translation>Kirjutage andmebaasi endasse kasutajana, kes seda tohib.</translation>
    </message>
    <message>
        <source>%1 holds tables already.</source>
        <translation>Andmebaasis %1 on juba tabeleid.</translation>
    </message>
    <message>
        <source>Name an empty database.</source>
        <translation>Andke tühi andmebaas.</translation>
    </message>
    <message>
        <source>Somebody else is writing there; wait until they are done, and try again.</source>
        <translation>Keegi teine kirjutab sinna; oodake, kuni see on lõppenud, ja proovige uuesti.</translation>
    </message>
    <message>
        <source>Check that the server runs and can be reached, and try again.</source>
        <translation>Kontrollige, kas server töötab ja on kättesaadav, ning proovige uuesti.</translation>
    </message>
    <message>
        <source>Make room where the database lies, and try again.</source>
        <translation>Tehke ruumi seal, kus andmebaas asub, ja proovige uuesti.</translation>
    </message>
    <message>
        <source>Ask the database&apos;s administrator for the right, or use another user.</source>
        <translation>Küsige andmebaasi haldajalt õigust või kasutage teist kasutajat.</translation>
    </message>
    <message>
        <source>The connection to the database was lost.</source>
        <translation>Ühendus andmebaasiga katkes.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Katkestatud; midagi ei muudetud.</translation>
    </message>
    <message>
        <source>The database refused a statement.</source>
        <translation>Andmebaas lükkas lause tagasi.</translation>
    </message>
    <message>
        <source>The transaction is over already.</source>
        <translation>Transaktsioon on juba lõppenud.</translation>
    </message>
    <message>
        <source>A column that the database computes cannot be written.</source>
        <translation>Veergu, mille andmebaas arvutab, ei saa kirjutada.</translation>
    </message>
    <message>
        <source>The rows of %1 cannot be read.</source>
        <translation>Tabeli %1 ridu ei saa lugeda.</translation>
    </message>
    <message>
        <source>The rows of %1 cannot be counted.</source>
        <translation>Tabeli %1 ridu ei saa loendada.</translation>
    </message>
    <message>
        <source>The database refused to insert into %1.</source>
        <translation>Andmebaas keeldus tabelisse %1 lisamast.</translation>
    </message>
    <message>
        <source>The database refused to change a row of %1.</source>
        <translation>Andmebaas keeldus tabeli %1 rida muutmast.</translation>
    </message>
    <message>
        <source>The database refused to delete a row of %1.</source>
        <translation>Andmebaas keeldus tabeli %1 rida kustutamast.</translation>
    </message>
    <message>
        <source>The counter of %1 cannot be advanced.</source>
        <translation>Tabeli %1 loendurit ei saa edasi nihutada.</translation>
    </message>
    <message>
        <source>There is no SQLite file.</source>
        <translation>SQLite&apos;i faili pole.</translation>
    </message>
    <message>
        <source>Check the path; Rowback does not create a database.</source>
        <translation>Kontrollige faili asukohta; Rowback ei loo andmebaasi.</translation>
    </message>
    <message>
        <source>The SQLite file may not be read.</source>
        <translation>SQLite&apos;i faili ei tohi lugeda.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>See ei ole fail.</translation>
    </message>
    <message>
        <source>Check the path, and who may read it.</source>
        <translation>Kontrollige asukohta ja seda, kes tohib lugeda.</translation>
    </message>
    <message>
        <source>The SQLite file is locked by another program.</source>
        <translation>SQLite&apos;i faili on lukustanud teine programm.</translation>
    </message>
    <message>
        <source>The SQLite file keeps a write-ahead log, which cannot be made in its read-only folder.</source>
        <translation>SQLite’i fail peab write-ahead-logi, mida tema kirjutuskaitstud kausta luua ei saa.</translation>
    </message>
    <message>
        <source>Have the folder made writable, or read a copy of the file in another one.</source>
        <translation>Laske kaust kirjutatavaks teha või lugege faili koopiat teises kaustas.</translation>
    </message>
    <message>
        <source>The file cannot be opened as a SQLite database.</source>
        <translation>Faili ei saa SQLite&apos;i andmebaasina avada.</translation>
    </message>
    <message>
        <source>Check that it is one, that it is whole, and that it is not encrypted.</source>
        <translation>Kontrollige, kas see on andmebaas, kas see on terve ja krüptimata.</translation>
    </message>
    <message>
        <source>There is a file already.</source>
        <translation>Selline fail on juba olemas.</translation>
    </message>
    <message>
        <source>Name another one, or remove it.</source>
        <translation>Andke teine nimi või eemaldage see.</translation>
    </message>
    <message>
        <source>The SQLite file cannot be made.</source>
        <translation>SQLite&apos;i faili ei saa luua.</translation>
    </message>
    <message>
        <source>Check that the folder is there and can be written to, and that the disk is not full.</source>
        <translation>Kontrollige, kas kaust on olemas ja kirjutatav ning kas kettal on ruumi.</translation>
    </message>
    <message>
        <source>This SQLite library does not enforce foreign keys.</source>
        <translation>See SQLite&apos;i teek ei kontrolli välisvõtmeid.</translation>
    </message>
    <message>
        <source>Use one that was built with them.</source>
        <translation>Kasutage teeki, mis on ehitatud nende toega.</translation>
    </message>
    <message>
        <source>A reference would lead nowhere.</source>
        <translation>Üks viide ei viiks kuhugi.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>Kausta %1 ei saa kirjutada.</translation>
    </message>
    <message>
        <source>Choose a folder that is yours and has enough space.</source>
        <translation>Valige kaust, mis on teie oma ja kus on piisavalt ruumi.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty and holds no demo.</source>
        <translation>Kaust %1 ei ole tühi ega sisalda demot.</translation>
    </message>
    <message>
        <source>Name a folder that is new or empty.</source>
        <translation>Andke uus või tühi kaust.</translation>
    </message>
    <message>
        <source>A demo cannot have %1 partners.</source>
        <translation>Demos ei saa olla %1 partnerit.</translation>
    </message>
    <message>
        <source>Ask for %1 to %2.</source>
        <translation>Küsige %1 kuni %2.</translation>
    </message>
    <message>
        <source>The database %1 has tables already.</source>
        <translation>Andmebaasis %1 on juba tabeleid.</translation>
    </message>
    <message>
        <source>Name an empty one for the demo.</source>
        <translation>Andke demo jaoks tühi andmebaas.</translation>
    </message>
    <message>
        <source>Writing snapshots</source>
        <translation>Hetktõmmiste kirjutamine</translation>
    </message>
    <message>
        <source>Writing databases</source>
        <translation>Andmebaaside kirjutamine</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Faili %1 ei saa kirjutada.</translation>
    </message>
    <message>
        <source>Name a file with its whole path.</source>
        <translation>Andke fail koos kogu asukohaga.</translation>
    </message>
    <message>
        <source>There is a file of that name already, and a journal is never overwritten. Choose another name.</source>
        <translation>Sellenimeline fail on juba olemas ja päevikut ei kirjutata kunagi üle. Valige teine nimi.</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose one that is there.</source>
        <translation>Kausta %1 pole. Valige olemasolev kaust.</translation>
    </message>
    <message>
        <source>You may not write to the folder %1. Choose another one.</source>
        <translation>Kausta %1 ei tohi te kirjutada. Valige teine kaust.</translation>
    </message>
    <message>
        <source>Brings rows that vanished from a live database back from an older snapshot.</source>
        <translation>Toob töös olevast andmebaasist kadunud read vanemast hetktõmmisest tagasi.</translation>
    </message>
    <message>
        <source>A saved recovery, a journal or a snapshot</source>
        <translation>Salvestatud taaste, päevik või hetktõmmis</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>code, title and sentence of a finding</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Type the number of the record that was entered again.</source>
        <translation>Tippige uuesti sisestatud kirje number.</translation>
    </message>
    <message>
        <source>Type the number of the vanished record that it stands for.</source>
        <translation>Tippige selle kadunud kirje number, mille asemel see on.</translation>
    </message>
    <message>
        <source>A record cannot stand for itself.</source>
        <translation>Kirje ei saa olla iseenda asemel.</translation>
    </message>
    <message>
        <source>%1 %2 has vanished itself; type the number of a record that is there.</source>
        <translation>%1 %2 on ise kadunud; tippige olemasoleva kirje number.</translation>
    </message>
    <message>
        <source>No %1 with the number %2 has vanished.</source>
        <translation>Kadunute hulgas pole kirjet %1 numbriga %2.</translation>
    </message>
    <message>
        <source>%2 comes back under its own number, everything that refers to %1 is made to refer to it, and %1 is removed.</source>
        <translation>%2 tuleb tagasi oma numbriga, kõik viited kirjele %1 suunatakse ümber sellele ja %1 eemaldatakse.</translation>
    </message>
    <message>
        <source>%1 stays as it is; %2 does not come back, and what belonged to it is hung onto %1.</source>
        <translation>%1 jääb, nagu on; %2 ei tule tagasi ja mis selle juurde kuulus, seotakse kirjega %1.</translation>
    </message>
    <message>
        <source>%2 comes back beside %1, but without the value that %1 has now; both stay.</source>
        <translation>%2 tuleb tagasi kirje %1 kõrvale, aga ilma väärtuseta, mis on nüüd kirjel %1; mõlemad jäävad.</translation>
    </message>
    <message>
        <source>%2 stays away, and what hangs on it alone; %1 is not touched.</source>
        <translation>%2 ei tule tagasi, nagu ka see, mis sõltub ainult sellest; kirjet %1 ei puudutata.</translation>
    </message>
    <message>
        <source>%1 returns to the value that it had in the snapshot, and %2 comes back with its own.</source>
        <translation>%1 saab tagasi väärtuse, mis tal hetktõmmises oli, ja %2 tuleb tagasi oma väärtusega.</translation>
    </message>
    <message>
        <source>%1 keeps the value, and %2 comes back without it.</source>
        <translation>%1 hoiab väärtuse alles ja %2 tuleb tagasi ilma selleta.</translation>
    </message>
    <message>
        <source>The two are the same: %2 does not come back, and what belonged to it is hung onto %1.</source>
        <translation>Need kaks on sama kirje: %2 ei tule tagasi ja mis selle juurde kuulus, seotakse kirjega %1.</translation>
    </message>
    <message>
        <source>%2 comes back, too, and %1 refers to it as before.</source>
        <translation>Ka %2 tuleb tagasi ja %1 viitab sellele nagu enne.</translation>
    </message>
    <message>
        <source>%1 comes back, and this reference of it stays empty.</source>
        <translation>%1 tuleb tagasi ja see viide jääb tühjaks.</translation>
    </message>
    <message>
        <source>%1 comes back as it was, with a reference to something that does not exist.</source>
        <translation>%1 tuleb tagasi sellisena, nagu oli, viitega millelegi, mida pole olemas.</translation>
    </message>
    <message>
        <source>%1 stays away.</source>
        <translation>%1 ei tule tagasi.</translation>
    </message>
    <message>
        <source>%1 is removed; the restored %2 takes its place.</source>
        <translation>%1 eemaldatakse; taastatud %2 tuleb selle asemele.</translation>
    </message>
    <message>
        <source>%1 stays, and %2 does not come back.</source>
        <translation>%1 jääb ja %2 ei tule tagasi.</translation>
    </message>
    <message>
        <source>%1 stays, and %2 comes back beside it.</source>
        <translation>%1 jääb ja %2 tuleb tagasi selle kõrvale.</translation>
    </message>
    <message>
        <source>%1 comes back under a new number, and what belonged to it goes along. The record that has its number now is not touched.</source>
        <translation>%1 tuleb tagasi uue numbriga ja kaasa tuleb see, mis selle juurde kuulus. Kirjet, millel on praegu sama number, ei puudutata.</translation>
    </message>
    <message>
        <source>%1 comes back; its value of %2 is lost, the column&apos;s default takes its place.</source>
        <translation>%1 tuleb tagasi; väärtus veerus %2 läheb kaotsi, asemele tuleb veeru vaikeväärtus.</translation>
    </message>
    <message>
        <source>Nothing can be restored while this is so.</source>
        <translation>Kuni see nii on, ei saa midagi taastada.</translation>
    </message>
    <message>
        <source>The recovery goes on in spite of this.</source>
        <translation>Taaste jätkub sellest hoolimata.</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Otsustamata</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Taasta</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Jäta välja</translation>
    </message>
    <message>
        <source>Tie the link again</source>
        <translation>Seo uuesti</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Jäta, nagu on</translation>
    </message>
    <message>
        <source>Keep the original</source>
        <translation>Säilita algne</translation>
    </message>
    <message>
        <source>Keep the re-created</source>
        <translation>Säilita uuesti loodud</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Säilita mõlemad</translation>
    </message>
    <message>
        <source>Give the value back</source>
        <translation>Anna väärtus tagasi</translation>
    </message>
    <message>
        <source>Restore without the value</source>
        <translation>Taasta ilma väärtuseta</translation>
    </message>
    <message>
        <source>It is the same record</source>
        <translation>See on sama kirje</translation>
    </message>
    <message>
        <source>Restore under a new number</source>
        <translation>Taasta uue numbriga</translation>
    </message>
    <message>
        <source>Restore that, too</source>
        <translation>Taasta ka see</translation>
    </message>
    <message>
        <source>Empty the reference</source>
        <translation>Tühjenda viide</translation>
    </message>
    <message>
        <source>Remove the newer row</source>
        <translation>Eemalda uuem rida</translation>
    </message>
    <message>
        <source>Do not restore the older row</source>
        <translation>Ära taasta vanemat rida</translation>
    </message>
    <message>
        <source>Use the column&apos;s default</source>
        <translation>Kasuta veeru vaikeväärtust</translation>
    </message>
    <message>
        <source>Heal</source>
        <translation>Paranda</translation>
    </message>
    <message>
        <source>Report it</source>
        <translation>Märgi aruandesse</translation>
    </message>
    <message>
        <source>Keep what is live</source>
        <translation>Säilita praegune</translation>
    </message>
    <message>
        <source>Restore chosen columns</source>
        <translation>Taasta valitud veerud</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Peata</translation>
    </message>
    <message>
        <source>Go on in spite of it</source>
        <translation>Jätka sellest hoolimata</translation>
    </message>
    <message>
        <source>? undecided</source>
        <translation>? otsustamata</translation>
    </message>
    <message>
        <source>✗ stops the recovery</source>
        <translation>✗ peatab taaste</translation>
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
        <translation>vahemikus %1 – %2</translation>
    </message>
    <message>
        <source>−%1 %2</source>
        <comment>rows that vanished, and between which days</comment>
        <translation>−%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 since the plan was made.</source>
        <translation>Muutus pärast plaani tegemist: %1 %2.</translation>
    </message>
    <message>
        <source>Make the plan again; nothing was changed.</source>
        <translation>Tehke plaan uuesti; midagi ei muudetud.</translation>
    </message>
    <message>
        <source>has disappeared from the database</source>
        <translation>on andmebaasist kadunud</translation>
    </message>
    <message>
        <source>has got another primary key</source>
        <translation>on saanud teise primaarvõtme</translation>
    </message>
    <message>
        <source>A step of the plan is incomplete.</source>
        <translation>Plaani üks samm on puudulik.</translation>
    </message>
    <message>
        <source>%1 and restored %2 would hold the same %3.</source>
        <translation>Nii %1 kui ka taastatud %2 saaksid sama väärtuse: %3.</translation>
    </message>
    <message>
        <source>%1 becomes equal to restored %2 in everything but its number.</source>
        <translation>%1 muutub taastatud kirjega %2 kõiges peale numbri ühesuguseks.</translation>
    </message>
    <message>
        <source>%1 would hold the same %2 as %3, which must be unique.</source>
        <translation>%1 saaks sama väärtuse (%2) nagu %3, aga see peab olema kordumatu.</translation>
    </message>
    <message>
        <source>Save the table as CSV in UTF-8.</source>
        <translation>Salvestage tabel CSV-na kodeeringus UTF-8.</translation>
    </message>
    <message>
        <source>The file is not UTF-8.</source>
        <translation>Fail ei ole UTF-8.</translation>
    </message>
    <message>
        <source>A quote is missing, or there is one too many.</source>
        <translation>Üks jutumärk puudub või on üleliigne.</translation>
    </message>
    <message>
        <source>Write CODE=RESOLUTION or CODE:TABLE:KEY=RESOLUTION, for example C2=give-back.</source>
        <translation>Kirjutage CODE=RESOLUTION või CODE:TABLE:KEY=RESOLUTION, näiteks C2=give-back.</translation>
    </message>
    <message>
        <source>A decision needs a &quot;=&quot;.</source>
        <translation>Otsuses peab olema „=“.</translation>
    </message>
    <message>
        <source>There is no finding with the code &quot;%1&quot; to decide.</source>
        <translation>Otsustamiseks pole leidu koodiga „%1“.</translation>
    </message>
    <message>
        <source>%1 cannot be decided as &quot;%2&quot;; possible: %3.</source>
        <translation>Leidu %1 ei saa otsustada lahendusega „%2“; võimalikud: %3.</translation>
    </message>
    <message>
        <source>was deleted</source>
        <translation>on kustutatud</translation>
    </message>
    <message>
        <source>vanished record</source>
        <translation>kadunud kirje</translation>
    </message>
    <message>
        <source>partly vanished record</source>
        <translation>osaliselt kadunud kirje</translation>
    </message>
    <message>
        <source>severed link</source>
        <translation>katkenud seos</translation>
    </message>
    <message>
        <source>vanished related row</source>
        <translation>kadunud seotud rida</translation>
    </message>
    <message>
        <source>re-created record</source>
        <translation>uuesti loodud kirje</translation>
    </message>
    <message>
        <source>drifted record</source>
        <translation>triivinud kirje</translation>
    </message>
    <message>
        <source>reused id</source>
        <translation>taaskasutatud ID</translation>
    </message>
    <message>
        <source>lost parent</source>
        <translation>puuduv ülemkirje</translation>
    </message>
    <message>
        <source>collision after re-pointing</source>
        <translation>kokkupõrge pärast ümbersuunamist</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>ei sobi</translation>
    </message>
    <message>
        <source>dangling reference</source>
        <translation>rippuv viide</translation>
    </message>
    <message>
        <source>violated rule</source>
        <translation>rikutud reegel</translation>
    </message>
    <message>
        <source>changed since the snapshot</source>
        <translation>muutunud pärast hetktõmmist</translation>
    </message>
    <message>
        <source>triggers</source>
        <translation>trigerid</translation>
    </message>
    <message>
        <source>no transactions</source>
        <translation>transaktsioone pole</translation>
    </message>
    <message>
        <source>deleting cascades</source>
        <translation>kustutamine kandub edasi</translation>
    </message>
    <message>
        <source>missing privileges</source>
        <translation>puuduvad õigused</translation>
    </message>
    <message>
        <source>replica or read-only</source>
        <translation>replika või kirjutuskaitstud</translation>
    </message>
    <message>
        <source>wrong database</source>
        <translation>vale andmebaas</translation>
    </message>
    <message>
        <source>damaged snapshot</source>
        <translation>kahjustatud hetktõmmis</translation>
    </message>
    <message>
        <source>left out by decision</source>
        <translation>otsusega välja jäetud</translation>
    </message>
    <message>
        <source>the snapshot does not have this column yet.</source>
        <translation>hetktõmmises seda veergu veel pole.</translation>
    </message>
    <message>
        <source>the live table does not have this column any more, the snapshot has the value &quot;%1&quot;.</source>
        <translation>töös olevas tabelis seda veergu enam pole, hetktõmmises on väärtus „%1“.</translation>
    </message>
    <message>
        <source>Writing to %1 fires the trigger %2; Rowback cannot foresee what it does.</source>
        <translation>Kirjutamine tabelisse %1 käivitab trigeri %2; Rowback ei oska ette näha, mida see teeb.</translation>
    </message>
    <message>
        <source>The table %1 (%2) knows no transactions, so nothing could be taken back. Convert it to InnoDB first.</source>
        <translation>Tabel %1 (%2) ei tunne transaktsioone, nii et midagi ei saaks tagasi võtta. Teisendage see enne InnoDB-ks.</translation>
    </message>
    <message>
        <source>This user may not write to %1. Grant SELECT, INSERT, UPDATE and DELETE on it, or connect as another user.</source>
        <translation>See kasutaja ei tohi tabelisse %1 kirjutada. Andke talle selleks SELECT, INSERT, UPDATE ja DELETE või ühenduge teise kasutajana.</translation>
    </message>
    <message>
        <source>The plan deletes rows of %1, and the database would silently delete or change rows of %2 with them.</source>
        <translation>Plaan kustutab tabeli %1 ridu ja andmebaas kustutaks või muudaks märku andmata koos nendega tabeli %2 ridu.</translation>
    </message>
    <message>
        <source>%1 of the snapshot&apos;s %2 rows and %3 of its tables are not in this database. Is it the right one?</source>
        <translation>Hetktõmmise %2 reast puudub selles andmebaasis %1 ja selle tabelitest %3. Kas see on õige andmebaas?</translation>
    </message>
    <message>
        <source>This server copies another one. Restore there, and the rows come here by themselves.</source>
        <translation>See server kopeerib teist serverit. Taastage seal, siis jõuavad read siia ise.</translation>
    </message>
    <message>
        <source>The snapshot&apos;s table %1 could not be read completely, so what vanished from it is not certain.</source>
        <translation>Hetktõmmise tabelit %1 ei saanud täielikult lugeda, seega pole kindel, mis sealt kadus.</translation>
    </message>
    <message>
        <source>The journal was changed by hand, or damaged.</source>
        <translation>Päevikut on käsitsi muudetud või see on kahjustatud.</translation>
    </message>
    <message>
        <source>Take it from a backup; what it says now must not be run.</source>
        <translation>Võtke see varukoopiast; praegust sisu ei tohi käivitada.</translation>
    </message>
    <message>
        <source>This is not a journal of Rowback.</source>
        <translation>See ei ole Rowbacki päevik.</translation>
    </message>
    <message>
        <source>Name a file that the command “inject” wrote.</source>
        <translation>Andke fail, mille kirjutas käsk „inject“.</translation>
    </message>
    <message>
        <source>The journal is of version %1, and this Rowback reads version %2.</source>
        <translation>Päeviku versioon on %1, aga see Rowback loeb versiooni %2.</translation>
    </message>
    <message>
        <source>Undo with the Rowback that injected.</source>
        <translation>Võtke tagasi Rowbackiga, mis taastekande tegi.</translation>
    </message>
    <message>
        <source>The injection never reached COMMIT: there is nothing to undo.</source>
        <translation>Taastekanne ei jõudnud COMMIT-ini: midagi pole tagasi võtta.</translation>
    </message>
    <message>
        <source>The injection was undone already, at %1.</source>
        <translation>Taastekanne on juba tagasi võetud, %1.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Sellist faili pole.</translation>
    </message>
    <message>
        <source>Name the journal of an injection.</source>
        <translation>Andke taastekande päevik.</translation>
    </message>
    <message>
        <source>The journal cannot be opened.</source>
        <translation>Päevikut ei saa avada.</translation>
    </message>
    <message>
        <source>Look at the rights of the file.</source>
        <translation>Vaadake faili õigusi.</translation>
    </message>
    <message>
        <source>The journal cannot be written.</source>
        <translation>Päevikut ei saa kirjutada.</translation>
    </message>
    <message>
        <source>Make room, or name a file in another folder with --journal.</source>
        <translation>Tehke ruumi või andke valikuga --journal fail teises kaustas.</translation>
    </message>
    <message>
        <source>There is a file of the journal&apos;s name already.</source>
        <translation>Päeviku nimega fail on juba olemas.</translation>
    </message>
    <message>
        <source>Name another file: a journal is never overwritten.</source>
        <translation>Andke teine fail: päevikut ei kirjutata kunagi üle.</translation>
    </message>
    <message>
        <source>The field “%1” is missing or not what it must be.</source>
        <translation>Väli „%1“ puudub või pole selline, nagu peab.</translation>
    </message>
    <message>
        <source>This is not a JSON object.</source>
        <translation>See ei ole JSON-objekt.</translation>
    </message>
    <message>
        <source>The text has %1 characters, the column takes %2.</source>
        <translation>Tekstis on %1 märki, veergu mahub %2.</translation>
    </message>
    <message>
        <source>The column&apos;s character set cannot hold every character of the text.</source>
        <translation>Veeru märgistikus pole kõiki selle teksti märke.</translation>
    </message>
    <message>
        <source>The column holds integers, the snapshot has the text &quot;%1&quot;.</source>
        <translation>Veerus on täisarvud, hetktõmmises on tekst „%1“.</translation>
    </message>
    <message>
        <source>The number %1 is out of the column&apos;s range.</source>
        <translation>Arv %1 jääb veeru väärtuste piiridest välja.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no decimal number.</source>
        <translation>„%1“ ei ole kümnendarv.</translation>
    </message>
    <message>
        <source>The number %1 has more digits than the column takes.</source>
        <translation>Arvus %1 on rohkem numbrikohti, kui veergu mahub.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date that the column can hold.</source>
        <translation>„%1“ ei ole kuupäev, mida veerg saab hoida.</translation>
    </message>
    <message>
        <source>The snapshot has no value, and the column must have one.</source>
        <translation>Hetktõmmises pole väärtust, aga veerus peab see olema.</translation>
    </message>
    <message>
        <source>The live database does not know the content type %1.</source>
        <translation>Töös olev andmebaas ei tunne sisutüüpi %1.</translation>
    </message>
    <message>
        <source>Reading what vanished</source>
        <translation>Kadunu lugemine</translation>
    </message>
    <message>
        <source>%1 now has the value that goes back to %2: %3.</source>
        <translation>%1 kannab nüüd väärtust, mis läheb tagasi kirjele %2: %3.</translation>
    </message>
    <message>
        <source>%1 refers to %2, which will not exist.</source>
        <translation>%1 viitab kirjele %2, mida ei teki.</translation>
    </message>
    <message>
        <source>The plan was changed by hand, or damaged on its way.</source>
        <translation>Plaani on käsitsi muudetud või see on teel kahjustunud.</translation>
    </message>
    <message>
        <source>Make a new plan, and decide with --decide and --remap.</source>
        <translation>Tehke uus plaan ja otsustage valikutega --decide ja --remap.</translation>
    </message>
    <message>
        <source>This is not a plan of Rowback.</source>
        <translation>See ei ole Rowbacki plaan.</translation>
    </message>
    <message>
        <source>Name a file that the command “plan” wrote.</source>
        <translation>Andke fail, mille kirjutas käsk „plan“.</translation>
    </message>
    <message>
        <source>The plan is of version %1, and this Rowback reads version %2.</source>
        <translation>Plaani versioon on %1, aga see Rowback loeb versiooni %2.</translation>
    </message>
    <message>
        <source>Make a new plan with this Rowback.</source>
        <translation>Tehke selle Rowbackiga uus plaan.</translation>
    </message>
    <message>
        <source>The plan ends too early.</source>
        <translation>Plaan lõpeb liiga vara.</translation>
    </message>
    <message>
        <source>The list “%1” must begin here.</source>
        <translation>Siin peab algama loend „%1“.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>rida %1</translation>
    </message>
    <message>
        <source>The profile has no reading &quot;%1&quot; of its rules.</source>
        <translation>Profiilis pole selle reeglitel tõlgendust „%1“.</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>Olemas on: %1.</translation>
    </message>
    <message>
        <source>The database has no table &quot;%1&quot;.</source>
        <translation>Andmebaasis pole tabelit „%1“.</translation>
    </message>
    <message>
        <source>No row of %1 with the key %2 has vanished.</source>
        <translation>Ühtegi tabeli %1 rida võtmega %2 pole kadunud.</translation>
    </message>
    <message>
        <source>The command compare lists what vanished.</source>
        <translation>Käsk compare loetleb kadunu.</translation>
    </message>
    <message>
        <source>No finding %1 of %2 %3 can be decided as %4.</source>
        <translation>Leidu %1 (%2 %3) ei saa otsustada lahendusega %4.</translation>
    </message>
    <message>
        <source>The plan&apos;s findings say what there is to decide.</source>
        <translation>Plaani leiud ütlevad, mida on otsustada.</translation>
    </message>
    <message>
        <source>No table has a column &quot;%1&quot;.</source>
        <translation>Ühelgi tabelil ei ole veergu „%1“.</translation>
    </message>
    <message>
        <source>The plan&apos;s findings list the columns that differ.</source>
        <translation>Plaani leiud loetlevad veerud, mis erinevad.</translation>
    </message>
    <message>
        <source>(to which %1 refers) was deleted</source>
        <translation>(millele viitab %1) on kustutatud</translation>
    </message>
    <message>
        <source>was inserted by somebody else</source>
        <translation>on kellegi teise lisatud</translation>
    </message>
    <message>
        <source>has taken a value (%1) that a restored row needs</source>
        <translation>on võtnud väärtuse (%1), mida taastatav rida vajab</translation>
    </message>
    <message>
        <source>was changed (column %1)</source>
        <translation>on muudetud (veerg %1)</translation>
    </message>
    <message>
        <source>It did so before it was there, and the database does not allow that any more. Nothing was changed.</source>
        <translation>Nii oli see juba enne, kui too olemas oli, ja andmebaas ei luba seda enam. Midagi ei muudetud.</translation>
    </message>
    <message>
        <source>Somebody may have tied it since the plan was made: make the plan again. Nothing was changed.</source>
        <translation>Keegi võis selle pärast plaani tegemist siduda: tehke plaan uuesti. Midagi ei muudetud.</translation>
    </message>
    <message>
        <source>%1 refers to %2, which is to be removed.</source>
        <translation>%1 viitab kirjele %2, mis tuleb eemaldada.</translation>
    </message>
    <message>
        <source>The profile&apos;s key &quot;%1&quot; must be %2.</source>
        <translation>Profiili võti „%1“ peab olema %2.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>tekst</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>tekstide loend</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>loend</translation>
    </message>
    <message>
        <source>an object of texts</source>
        <translation>tekstide objekt</translation>
    </message>
    <message>
        <source>an object of lists</source>
        <translation>loendite objekt</translation>
    </message>
    <message>
        <source>a start and an end column</source>
        <translation>algus- ja lõpuveerg</translation>
    </message>
    <message>
        <source>&quot;period-within&quot; or &quot;no-cycle&quot;</source>
        <translation>&quot;period-within&quot; või &quot;no-cycle&quot;</translation>
    </message>
    <message>
        <source>The profile has an unknown key &quot;%1&quot;.</source>
        <translation>Profiilis on tundmatu võti „%1“.</translation>
    </message>
    <message>
        <source>The profile is no JSON object: %1.</source>
        <translation>Profiil ei ole JSON-objekt: %1.</translation>
    </message>
    <message>
        <source>Mend the file; resources/profiles/README.md says what it may hold.</source>
        <translation>Parandage fail; resources/profiles/README.md ütleb, mis selles võib olla.</translation>
    </message>
    <message>
        <source>%1 is there in part only: %2 of its rows are missing.</source>
        <translation>%1 on ainult osaliselt olemas: selle ridadest puudub %2.</translation>
    </message>
    <message>
        <source>%1 vanished with what it refers to.</source>
        <translation>%1 kadus koos sellega, millele see viitab.</translation>
    </message>
    <message>
        <source>%1 vanished.</source>
        <translation>%1 kadus.</translation>
    </message>
    <message>
        <source>%1 now has the value of vanished %2: %3.</source>
        <translation>%1 kannab nüüd kadunud kirje %2 väärtust: %3.</translation>
    </message>
    <message>
        <source>%1 looks like vanished %2: the same %3.</source>
        <translation>%1 sarnaneb kadunud kirjega %2: sama %3.</translation>
    </message>
    <message>
        <source>%1 was entered again for vanished %2: %3.</source>
        <translation>%1 on uuesti sisestatud kadunud kirje %2 asemele: %3.</translation>
    </message>
    <message>
        <source>It bears a value of another vanished record, too.</source>
        <translation>See kannab ka ühe teise kadunud kirje väärtust.</translation>
    </message>
    <message>
        <source>The number %1 of vanished %2 belongs to another record now.</source>
        <translation>Kadunud kirje %2 number %1 kuulub nüüd teisele kirjele.</translation>
    </message>
    <message>
        <source>its number belongs to another record now</source>
        <translation>selle number kuulub nüüd teisele kirjele</translation>
    </message>
    <message>
        <source>%1 refers to %2, which is lost, too.</source>
        <translation>%1 viitab kirjele %2, mis on samuti kadunud.</translation>
    </message>
    <message>
        <source>%1 refers to %2, which neither the snapshot nor the live database has.</source>
        <translation>%1 viitab kirjele %2, mida pole hetktõmmises ega töös olevas andmebaasis.</translation>
    </message>
    <message>
        <source>%1 lost its link %2.</source>
        <translation>%1 kaotas seose %2.</translation>
    </message>
    <message>
        <source>%1 has changed since the snapshot: %2.</source>
        <translation>%1 on pärast hetktõmmist muutunud: %2.</translation>
    </message>
    <message>
        <source>%1: %2 → %3 goes on to %4, so it becomes %2 → %4.</source>
        <translation>%1: %2 → %3 viib edasi numbrile %4, seega saab sellest %2 → %4.</translation>
    </message>
    <message>
        <source>%1: %2 is remapped more than once.</source>
        <translation>%1: %2 on vastendatud mitu korda.</translation>
    </message>
    <message>
        <source>%1: %2 → %3 leads round in a circle.</source>
        <translation>%1: %2 → %3 viib ringiratast.</translation>
    </message>
    <message>
        <source>%1: both %2 and %3 become %4.</source>
        <translation>%1: nii %2 kui ka %3 saavad numbriks %4.</translation>
    </message>
    <message>
        <source>Mend this row of the remap, or take it out.</source>
        <translation>Parandage see vastenduse rida või võtke see välja.</translation>
    </message>
    <message>
        <source>named by a person</source>
        <translation>inimese nimetatud</translation>
    </message>
    <message>
        <source>The database has no such table with a simple key.</source>
        <translation>Andmebaasis pole sellist lihtsa võtmega tabelit.</translation>
    </message>
    <message>
        <source>%1 is older than the loss and cannot be merged away.</source>
        <translation>%1 on vanem kui kadu ja seda ei saa teise kirjega liita.</translation>
    </message>
    <message>
        <source>Both records are live; there is nothing to restore.</source>
        <translation>Mõlemad kirjed on olemas; midagi pole taastada.</translation>
    </message>
    <message>
        <source>One of the two must have vanished and the other be live.</source>
        <translation>Üks neist kahest peab olema kadunud ja teine olemas.</translation>
    </message>
    <message>
        <source>Each line must hold root table, old key, new key, and evidence.</source>
        <translation>Igal real peavad olema juurtabel, vana võti, uus võti ja tõend.</translation>
    </message>
    <message>
        <source>The root table or a key is missing or unreadable.</source>
        <translation>Juurtabel või võti puudub või on loetamatu.</translation>
    </message>
    <message>
        <source>The first line must be “root,from,to,evidence”.</source>
        <translation>Esimene rida peab olema „root,from,to,evidence“.</translation>
    </message>
    <message>
        <source>Checking that nothing has changed since</source>
        <translation>Kontrollimine, kas vahepeal on midagi muutunud</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Kirjutamine: %1</translation>
    </message>
    <message>
        <source>Reading back what was written</source>
        <translation>Kirjutatu tagasi lugemine</translation>
    </message>
    <message>
        <source>Everything fits</source>
        <translation>Kõik sobib</translation>
    </message>
    <message>
        <source>left out as asked</source>
        <translation>soovi järgi välja jäetud</translation>
    </message>
    <message>
        <source>hangs on %1, which stays away</source>
        <translation>sõltub kirjest %1, mis ei tule tagasi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vanished record(s) of %1 stay away.</source>
        <translation>
            <numerusform>%Ln kadunud kirje tabelist %1 ei tule tagasi.</numerusform>
            <numerusform>%Ln kadunud kirjet tabelist %1 ei tule tagasi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Võrdlemine</translation>
    </message>
    <message>
        <source>%1 holds %2, which is needed elsewhere, and it cannot be freed meanwhile.</source>
        <translation>%1 hoiab väärtust (%2), mida on mujal vaja, ja seda ei saa vahepeal vabastada.</translation>
    </message>
    <message>
        <source>frees the value meanwhile</source>
        <translation>vabastab väärtuse vahepeal</translation>
    </message>
    <message>
        <source>%1 and %2 refer to each other, and the database checks that at once.</source>
        <translation>%1 ja %2 viitavad teineteisele ning andmebaas kontrollib seda kohe.</translation>
    </message>
    <message>
        <source>closes a ring of references</source>
        <translation>sulgeb viidete ringi</translation>
    </message>
    <message>
        <source>%1 was left as it is, because %2.</source>
        <translation>%1 jäeti nii, nagu see on, sest %2.</translation>
    </message>
    <message>
        <source>it belongs to a row that could not be written</source>
        <translation>see kuulub rea juurde, mida ei saanud kirjutada</translation>
    </message>
    <message>
        <source>%1, to which it refers, could not be written</source>
        <translation>rida %1, millele see viitab, ei saanud kirjutada</translation>
    </message>
    <message>
        <source>The verification failed: %1 %2.</source>
        <translation>Kontroll ebaõnnestus: %1 %2.</translation>
    </message>
    <message>
        <source>Everything was rolled back. A trigger or a rule of the database may have changed the row.</source>
        <translation>Kõik pöörati tagasi. Rea võis muuta triger või andmebaasi reegel.</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>puudub</translation>
    </message>
    <message>
        <source>is still there</source>
        <translation>on endiselt olemas</translation>
    </message>
    <message>
        <source>holds another value in column %1 than was written</source>
        <translation>sisaldab veerus %1 muud väärtust, kui kirjutati</translation>
    </message>
    <message>
        <source>refers to %1, which does not exist</source>
        <translation>viitab kirjele %1, mida pole olemas</translation>
    </message>
    <message>
        <source>has %1 rows instead of %2</source>
        <translation>sisaldab %1 rida, mitte %2</translation>
    </message>
    <message>
        <source>Lino&apos;s loader would print:</source>
        <translation>Lino laadija väljastaks:</translation>
    </message>
    <message>
        <source>A PDF cannot be laid out in this program.</source>
        <translation>Selles programmis ei saa PDF-i küljendada.</translation>
    </message>
    <message>
        <source>Write HTML and print it.</source>
        <translation>Kirjutage HTML ja printige see.</translation>
    </message>
    <message>
        <source>vanished</source>
        <translation>kadunud</translation>
    </message>
    <message>
        <source>live</source>
        <translation>praegune</translation>
    </message>
    <message>
        <source>re-created</source>
        <translation>uuesti loodud</translation>
    </message>
    <message>
        <source>original</source>
        <translation>algne</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>taastatud</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>ülemkirje</translation>
    </message>
    <message>
        <source>refers to it</source>
        <translation>viitab sellele</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role of a row, its name</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: snapshot %2 | live now %3 | after %4</source>
        <translation>%1: hetktõmmises %2 | praegu %3 | pärast %4</translation>
    </message>
    <message>
        <source>Nothing was written: this is a plan.</source>
        <translation>Midagi ei kirjutatud: see on plaan.</translation>
    </message>
    <message>
        <source>Rehearsed at %1: everything fits, nothing was written.</source>
        <translation>Läbi proovitud %1: kõik sobib, midagi ei kirjutatud.</translation>
    </message>
    <message numerus="yes">
        <source>Rehearsed at %1: %Ln row(s) do not fit, nothing was written.</source>
        <translation>
            <numerusform>Läbi proovitud %1: %Ln rida ei sobi, midagi ei kirjutatud.</numerusform>
            <numerusform>Läbi proovitud %1: %Ln rida ei sobi, midagi ei kirjutatud.</numerusform>
        </translation>
    </message>
    <message>
        <source>Committed at %1.</source>
        <translation>Jõustatud %1.</translation>
    </message>
    <message numerus="yes">
        <source>Committed at %1, without %Ln row(s).</source>
        <translation>
            <numerusform>Jõustatud %1, ilma %Ln reata.</numerusform>
            <numerusform>Jõustatud %1, ilma %Ln reata.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rolled back: %1</source>
        <translation>Tagasi pööratud: %1</translation>
    </message>
    <message>
        <source>Cancelled at %1 and rolled back: nothing was written.</source>
        <translation>Katkestatud %1 ja tagasi pööratud: midagi ei kirjutatud.</translation>
    </message>
    <message>
        <source>Undone at %1: the injection was taken back.</source>
        <translation>Taastekanne võeti tagasi %1.</translation>
    </message>
    <message>
        <source>It is not known whether COMMIT went through: the connection was lost, or the program ended.</source>
        <translation>Pole teada, kas COMMIT läks läbi: ühendus katkes või programm lõpetas töö.</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Hetktõmmis</translation>
    </message>
    <message>
        <source>Snapshot&apos;s place</source>
        <translation>Hetktõmmise asukoht</translation>
    </message>
    <message>
        <source>Snapshot taken</source>
        <translation>Hetktõmmis tehtud</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Andmebaas</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Mootor</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profiil</translation>
    </message>
    <message>
        <source>Planned at</source>
        <translation>Plaani aeg</translation>
    </message>
    <message>
        <source>Planned by</source>
        <translation>Plaani tegija</translation>
    </message>
    <message>
        <source>Plan&apos;s hash</source>
        <translation>Plaani räsi</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Päevik</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Viga</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Tõrge</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Hoiatus</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Välja jäetud</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Kinnitatud</translation>
    </message>
    <message>
        <source>The original is there, so a loader refuses a second one.</source>
        <translation>Algne kirje on olemas, seega keeldub laadija teisest.</translation>
    </message>
    <message>
        <source>decided by a person</source>
        <translation>inimese otsustatud</translation>
    </message>
    <message>
        <source>by default</source>
        <translation>vaikimisi</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tehtud</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>Teha</translation>
    </message>
    <message>
        <source>Done, unless COMMIT failed</source>
        <translation>Tehtud, kui COMMIT õnnestus</translation>
    </message>
    <message>
        <source>Done and taken back</source>
        <translation>Tehtud ja tagasi võetud</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>lisatud</translation>
    </message>
    <message>
        <source>re-pointed</source>
        <translation>ümber suunatud</translation>
    </message>
    <message>
        <source>re-linked</source>
        <translation>uuesti seotud</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>muudetud</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>kustutatud</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Kokku</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kood</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Leid</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Otsus</translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>inimene</translation>
    </message>
    <message>
        <source>by nobody yet</source>
        <translation>veel mitte keegi</translation>
    </message>
    <message>
        <source>Root table</source>
        <translation>Juurtabel</translation>
    </message>
    <message>
        <source>from</source>
        <translation>millest</translation>
    </message>
    <message>
        <source>to</source>
        <translation>milleks</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tõend</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Pakkuja</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Viited</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>inimene</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Mitte midagi.</translation>
    </message>
    <message>
        <source>Rowback: report on a recovery</source>
        <translation>Rowback: taaste aruanne</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Vajab tähelepanu</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Selgitatud</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Otsused</translation>
    </message>
    <message>
        <source>Remap</source>
        <translation>Vastendus</translation>
    </message>
    <message>
        <source>As a loader of that time spelled it</source>
        <translation>Nagu tolleaegne laadija need kirjutas</translation>
    </message>
    <message>
        <source>The same lines as a loader under Python 2 wrote them, to search a log for.</source>
        <translation>Samad read, nagu Python 2 laadija need kirjutas, et neid logist otsida.</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>code, finding, table</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1: not decided yet</source>
        <translation>%1: veel otsustamata</translation>
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
        <translation>Võtmed</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Veerud</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>Selgitus</translation>
    </message>
    <message>
        <source>The report&apos;s name does not say which format it has.</source>
        <translation>Aruande nimest ei selgu, mis vormingus see on.</translation>
    </message>
    <message>
        <source>There is no report in the format “%1”.</source>
        <translation>Vormingus „%1“ aruannet pole.</translation>
    </message>
    <message>
        <source>End the name in .html, .pdf, .md, .txt, .csv or .json.</source>
        <translation>Pange nime lõppu .html, .pdf, .md, .txt, .csv või .json.</translation>
    </message>
    <message>
        <source>This is no ordinary file.</source>
        <translation>See ei ole tavaline fail.</translation>
    </message>
    <message>
        <source>Name a file to write to.</source>
        <translation>Andke fail, kuhu kirjutada.</translation>
    </message>
    <message>
        <source>There is no such folder to write to.</source>
        <translation>Kausta, kuhu kirjutada, pole olemas.</translation>
    </message>
    <message>
        <source>Make it, or name another.</source>
        <translation>Looge see või andke teine.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Faili ei saa kirjutada.</translation>
    </message>
    <message>
        <source>Make room, or name a file in a folder where you may write.</source>
        <translation>Tehke ruumi või andke fail kaustas, kuhu tohite kirjutada.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Faili ei saa lugeda.</translation>
    </message>
    <message>
        <source>The connection was lost while rolling back; the server rolls back by itself: %1</source>
        <translation>Ühendus katkes tagasipööramise ajal; server pöörab ise tagasi: %1</translation>
    </message>
    <message>
        <source>This is not the database that the plan was made for (%1).</source>
        <translation>See ei ole andmebaas, mille jaoks plaan tehti (%1).</translation>
    </message>
    <message>
        <source>Name that one, or make a plan for this one.</source>
        <translation>Andke plaani andmebaas või tehke plaan siinse jaoks.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) are undecided. %1</source>
        <translation>
            <numerusform>%Ln leid on otsustamata. %1</numerusform>
            <numerusform>%Ln leidu on otsustamata. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide them (plan --decide CODE=RESOLUTION) and make the plan again.</source>
        <translation>Otsustage need (plan --decide CODE=RESOLUTION) ja tehke plaan uuesti.</translation>
    </message>
    <message>
        <source>If that is meant, make the plan with --confirm %1.</source>
        <translation>Kui see ongi soov, tehke plaan valikuga --confirm %1.</translation>
    </message>
    <message>
        <source>The connection died inside COMMIT; a new one found everything written.</source>
        <translation>Ühendus katkes COMMIT-i ajal; uus ühendus leidis, et kõik on kirjutatud.</translation>
    </message>
    <message>
        <source>A journal is never overwritten; name another file.</source>
        <translation>Päevikut ei kirjutata kunagi üle; andke teine fail.</translation>
    </message>
    <message>
        <source>To commit the others, repeat with --confirm %1.</source>
        <translation>Teiste jõustamiseks korrake valikuga --confirm %1.</translation>
    </message>
    <message>
        <source>The database holds no tables.</source>
        <translation>Andmebaasis ei ole tabeleid.</translation>
    </message>
    <message>
        <source>The database holds none of the snapshot&apos;s tables.</source>
        <translation>Andmebaasis ei ole ühtegi hetktõmmise tabelit.</translation>
    </message>
    <message>
        <source>Look whether its address leads to the database you mean.</source>
        <translation>Vaadake, kas aadress viib andmebaasini, mida mõtlete.</translation>
    </message>
    <message>
        <source>The database is called &quot;%1&quot;, not &quot;%2&quot;.</source>
        <translation>Andmebaasi nimi on „%1“, mitte „%2“.</translation>
    </message>
    <message>
        <source>Look whether this is the database you mean.</source>
        <translation>Vaadake, kas see on andmebaas, mida silmas peate.</translation>
    </message>
    <message>
        <source>There are no snapshots on both sides of %1.</source>
        <translation>Kuupäeva %1 ümber puudub hetktõmmis vähemalt ühel pool.</translation>
    </message>
    <message>
        <source>A series is what vanished between two snapshots of one folder.</source>
        <translation>Seeria on see, mis kadus ühe kausta kahe hetktõmmise vahel.</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;.</source>
        <translation>Profiili „%1“ pole olemas.</translation>
    </message>
    <message>
        <source>Known are: %1; or name a file.</source>
        <translation>Tuntud on: %1; või andke fail.</translation>
    </message>
    <message>
        <source>Choose a file that Rowback saved (.rowback).</source>
        <translation>Valige fail, mille Rowback salvestas (.rowback).</translation>
    </message>
    <message>
        <source>The saved recovery is damaged.</source>
        <translation>Salvestatud taaste on kahjustatud.</translation>
    </message>
    <message>
        <source>This is no saved recovery.</source>
        <translation>See ei ole salvestatud taaste.</translation>
    </message>
    <message>
        <source>Another version of Rowback saved this recovery.</source>
        <translation>Selle taaste salvestas Rowbacki teine versioon.</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>Faili ei saanud kirjutada: %1.</translation>
    </message>
    <message>
        <source>Look at the folder&apos;s permissions and the free space.</source>
        <translation>Vaadake kausta õigusi ja vaba ruumi.</translation>
    </message>
    <message>
        <source>Writing rows</source>
        <translation>Ridade kirjutamine</translation>
    </message>
    <message>
        <source>There is no such row.</source>
        <translation>Sellist rida pole.</translation>
    </message>
    <message>
        <source>This column does not refer to another row.</source>
        <translation>See veerg ei viita teisele reale.</translation>
    </message>
    <message>
        <source>This cell refers to no row: it is NULL.</source>
        <translation>See lahter ei viita ühelegi reale: see on NULL.</translation>
    </message>
    <message>
        <source>Looking for who refers to it</source>
        <translation>Viitajate otsimine</translation>
    </message>
    <message>
        <source>No temporary file can be made.</source>
        <translation>Ajutist faili ei saa luua.</translation>
    </message>
    <message>
        <source>The archive has no end: it was cut off, and files may be missing.</source>
        <translation>Arhiivil pole lõppu: see on katkenud ja failid võivad puududa.</translation>
    </message>
    <message>
        <source>This name leads out of the archive; not read.</source>
        <translation>See nimi viib arhiivist välja; ei loetud.</translation>
    </message>
    <message>
        <source>This is not a regular file; not read.</source>
        <translation>See ei ole tavaline fail; ei loetud.</translation>
    </message>
    <message>
        <source>This file is damaged: it does not have the checksum that the archive tells.</source>
        <translation>See fail on kahjustatud: selle kontrollsumma pole see, mille arhiiv ütleb.</translation>
    </message>
    <message>
        <source>The archive has it twice; the last one was read.</source>
        <translation>Arhiivis on see kaks korda; loeti viimane.</translation>
    </message>
    <message>
        <source>The archive cannot be unpacked into %1.</source>
        <translation>Arhiivi ei saa lahti pakkida kausta %1.</translation>
    </message>
    <message>
        <source>Make room there, or set TMPDIR to another folder.</source>
        <translation>Tehke seal ruumi või määrake muutujaga TMPDIR teine kaust.</translation>
    </message>
    <message>
        <source>The unpacked archive cannot be mapped.</source>
        <translation>Lahtipakitud arhiivi ei saa mällu laadida.</translation>
    </message>
    <message>
        <source>The archive holds another dump here; it was not read.</source>
        <translation>Arhiivis on siin veel üks tõmmis; seda ei loetud.</translation>
    </message>
    <message>
        <source>The file %1 is missing.</source>
        <translation>Fail %1 puudub.</translation>
    </message>
    <message>
        <source>%1 cannot be read as an archive.</source>
        <translation>%1 ei ole arhiivina loetav.</translation>
    </message>
    <message>
        <source>It may be damaged, not complete, or protected by a password.</source>
        <translation>See võib olla kahjustatud, poolik või parooliga kaitstud.</translation>
    </message>
    <message>
        <source>%1 unpacks to far more than a snapshot could hold; it was not read.</source>
        <translation>%1 pakib end lahti palju suuremaks, kui hetktõmmis võiks olla; seda ei loetud.</translation>
    </message>
    <message>
        <source>If it is a real one, unpack it and open the folder.</source>
        <translation>Kui see on päris, pakkige see lahti ja avage kaust.</translation>
    </message>
    <message>
        <source>a comma or bracket is missing</source>
        <translation>koma või sulg puudub</translation>
    </message>
    <message>
        <source>the file ends in the middle of a row</source>
        <translation>fail lõpeb keset rida</translation>
    </message>
    <message>
        <source>the row has %1 values instead of %2</source>
        <translation>reas on %1 väärtust, mitte %2</translation>
    </message>
    <message>
        <source>the row has more than %1 values</source>
        <translation>reas on üle %1 väärtuse</translation>
    </message>
    <message>
        <source>create_%1() has no free parameter %2</source>
        <translation>funktsioonil create_%1() pole vaba parameetrit %2</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; is not known</source>
        <translation>nime „%1“ ei tunta</translation>
    </message>
    <message>
        <source>a text has an escape that is not understood</source>
        <translation>tekstis on paojada, millest ei saada aru</translation>
    </message>
    <message>
        <source>%1 is not a folder that can be read.</source>
        <translation>%1 ei ole kaust, mida saab lugeda.</translation>
    </message>
    <message>
        <source>it does not have a text for each language</source>
        <translation>sellel pole teksti iga keele jaoks</translation>
    </message>
    <message>
        <source>this is not a decimal number</source>
        <translation>see ei ole kümnendarv</translation>
    </message>
    <message>
        <source>this is not a model</source>
        <translation>see ei ole mudel</translation>
    </message>
    <message>
        <source>There is a list of texts, but the dump has one language; the first text is taken.</source>
        <translation>Siin on tekstide loend, aga tõmmises on üks keel; võetakse esimene tekst.</translation>
    </message>
    <message>
        <source>There is a list where one value is expected; it is kept as it is.</source>
        <translation>Siin on loend, kus oodatakse üht väärtust; see jääb, nagu on.</translation>
    </message>
    <message>
        <source>The create function was edited by hand; it drops this row.</source>
        <translation>Create-funktsiooni on käsitsi muudetud; see jätab selle rea ära.</translation>
    </message>
    <message>
        <source>something follows it on its line</source>
        <translation>samal real järgneb sellele midagi</translation>
    </message>
    <message>
        <source>a text or a bracket is not closed</source>
        <translation>tekst või sulg pole suletud</translation>
    </message>
    <message>
        <source>There is a NUL byte, which no Python file has.</source>
        <translation>Siin on NUL-bait, mida üheski Pythoni failis pole.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8 from here on; it is read in the Windows code page 1252.</source>
        <translation>Siit alates ei ole fail UTF-8; seda loetakse Windowsi koodilehega 1252.</translation>
    </message>
    <message>
        <source>The row was not understood: %1.</source>
        <translation>Reast ei saadud aru: %1.</translation>
    </message>
    <message>
        <source>this statement does not belong into a data file</source>
        <translation>see lause ei kuulu andmefaili</translation>
    </message>
    <message>
        <source>A row is switched off by hand.</source>
        <translation>Üks rida on käsitsi välja lülitatud.</translation>
    </message>
    <message>
        <source>a bracket is missing</source>
        <translation>sulg puudub</translation>
    </message>
    <message>
        <source>only rows can be saved</source>
        <translation>salvestada saab ainult ridu</translation>
    </message>
    <message>
        <source>The data file stops here.</source>
        <translation>Andmefail lõpeb siin.</translation>
    </message>
    <message>
        <source>the script has no function create_%1()</source>
        <translation>skriptis pole funktsiooni create_%1()</translation>
    </message>
    <message>
        <source>a text is longer than 1 GiB</source>
        <translation>tekst on pikem kui 1 GiB</translation>
    </message>
    <message>
        <source>The row with key %1 was there before, at %2.</source>
        <translation>Rida võtmega %1 oli juba varem olemas, kohas %2.</translation>
    </message>
    <message>
        <source>Another row with key %1 was there before, at %2.</source>
        <translation>Teine rida võtmega %1 oli juba varem olemas, kohas %2.</translation>
    </message>
    <message>
        <source>In all, %1 rows have a key that was there before.</source>
        <translation>Kokku on %1 rida võtmega, mis oli juba varem olemas.</translation>
    </message>
    <message>
        <source>%1 cannot be computed with these values</source>
        <translation>%1 ei ole nende väärtustega arvutatav</translation>
    </message>
    <message>
        <source>an expression takes too many steps</source>
        <translation>avaldis võtab liiga palju samme</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a dictionary of the script</source>
        <translation>„%1“ ei ole skripti sõnastik</translation>
    </message>
    <message>
        <source>functions call each other too deeply</source>
        <translation>funktsioonid kutsuvad üksteist liiga sügavalt</translation>
    </message>
    <message>
        <source>the function &quot;%1&quot; is not known</source>
        <translation>funktsiooni „%1“ ei tunta</translation>
    </message>
    <message>
        <source>a text is not closed</source>
        <translation>tekst pole suletud</translation>
    </message>
    <message>
        <source>the file ends in the middle of a statement</source>
        <translation>fail lõpeb keset lauset</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood here</source>
        <translation>„%1“ on siin arusaamatu</translation>
    </message>
    <message>
        <source>brackets or operators are nested deeper than %1</source>
        <translation>sulud või tehted on pesastatud sügavamalt kui %1</translation>
    </message>
    <message>
        <source>a chain of comparisons is not understood</source>
        <translation>võrdluste ahelast ei saada aru</translation>
    </message>
    <message>
        <source>%1 is outside of the dump; it was not read.</source>
        <translation>%1 on väljaspool tõmmist; seda ei loetud.</translation>
    </message>
    <message>
        <source>%1 is a link that leads out of the dump; it was not read.</source>
        <translation>%1 on link, mis viib tõmmisest välja; seda ei loetud.</translation>
    </message>
    <message>
        <source>%1 is not a regular file; it was not read.</source>
        <translation>%1 ei ole tavaline fail; seda ei loetud.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Faili %1 ei saa lugeda.</translation>
    </message>
    <message>
        <source>The file %1 cannot be mapped.</source>
        <translation>Faili %1 ei saa mällu laadida.</translation>
    </message>
    <message>
        <source>%1 more problems of this kind were found here.</source>
        <translation>Siin leiti veel %1 seda liiki probleemi.</translation>
    </message>
    <message>
        <source>This statement of the script was not interpreted.</source>
        <translation>Seda skripti lauset ei tõlgendatud.</translation>
    </message>
    <message>
        <source>The model of %1 was not understood.</source>
        <translation>Nime %1 mudelist ei saadud aru.</translation>
    </message>
    <message>
        <source>The script gives %1 another meaning.</source>
        <translation>Skript annab nimele %1 teise tähenduse.</translation>
    </message>
    <message>
        <source>This function is defined twice; the last one counts.</source>
        <translation>See funktsioon on määratud kaks korda; kehtib viimane.</translation>
    </message>
    <message>
        <source>The languages in bv2kw() were not understood.</source>
        <translation>Funktsiooni bv2kw() keeltest ei saadud aru.</translation>
    </message>
    <message>
        <source>The function dt() was not understood; datetimes may be wrong.</source>
        <translation>Funktsioonist dt() ei saadud aru; kuupäevad ja kellaajad võivad olla valed.</translation>
    </message>
    <message>
        <source>This statement was not interpreted; rows may be missing.</source>
        <translation>Seda lauset ei tõlgendatud; ridu võib puududa.</translation>
    </message>
    <message>
        <source>The function %1() does not exist.</source>
        <translation>Funktsiooni %1() pole olemas.</translation>
    </message>
    <message>
        <source>The script stops here.</source>
        <translation>Skript lõpeb siin.</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Sortimine</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Otsimine</translation>
    </message>
    <message>
        <source>%1 does not have a text for each language</source>
        <translation>väljal %1 pole teksti iga keele jaoks</translation>
    </message>
    <message>
        <source>The script takes create functions from another one, which was not read.</source>
        <translation>Skript võtab create-funktsioonid teisest skriptist, mida ei loetud.</translation>
    </message>
    <message>
        <source>The file %1 is switched off by hand.</source>
        <translation>Fail %1 on käsitsi välja lülitatud.</translation>
    </message>
    <message>
        <source>The function %1() is not called; its rows were not read.</source>
        <translation>Funktsiooni %1() ei kutsuta; selle ridu ei loetud.</translation>
    </message>
    <message>
        <source>The function create_%1() was not understood from here on; the rows are given as they stand in the file.</source>
        <translation>Funktsioonist create_%1() ei saadud siit edasi aru; read on antud nii, nagu need failis on.</translation>
    </message>
    <message>
        <source>There is no file or folder %1.</source>
        <translation>Faili ega kausta %1 pole.</translation>
    </message>
    <message>
        <source>%1 is neither a folder nor a regular file.</source>
        <translation>%1 ei ole kaust ega tavaline fail.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ei ole loetav.</translation>
    </message>
    <message>
        <source>Ask for the permission to read it.</source>
        <translation>Küsige luba seda lugeda.</translation>
    </message>
    <message>
        <source>A dump is a folder with a file restore.py.</source>
        <translation>Tõmmis on kaust, kus on fail restore.py.</translation>
    </message>
    <message>
        <source>There is a NUL byte, which no Python file has; the script was read up to there.</source>
        <translation>Siin on NUL-bait, mida üheski Pythoni failis pole; skript loeti kuni selle kohani.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8; it is read in the Windows code page 1252.</source>
        <translation>Fail ei ole UTF-8; seda loetakse Windowsi koodilehega 1252.</translation>
    </message>
    <message>
        <source>%1 is not a dump: its script has no create functions.</source>
        <translation>%1 ei ole tõmmis: selle skriptis pole create-funktsioone.</translation>
    </message>
    <message>
        <source>The script reads no rows at all: it is not complete, or everything is switched off.</source>
        <translation>Skript ei loe ühtegi rida: see on poolik või on kõik välja lülitatud.</translation>
    </message>
    <message>
        <source>Reading the snapshot</source>
        <translation>Hetktõmmise lugemine</translation>
    </message>
    <message>
        <source>%1 has too many data files.</source>
        <translation>%1: liiga palju andmefaile.</translation>
    </message>
    <message>
        <source>The data file is empty.</source>
        <translation>Andmefail on tühi.</translation>
    </message>
    <message>
        <source>%1 lies outside of the dump&apos;s folder.</source>
        <translation>%1 asub väljaspool tõmmise kausta.</translation>
    </message>
    <message>
        <source>The script reads no file of this table.</source>
        <translation>Skript ei loe ühtegi selle tabeli faili.</translation>
    </message>
    <message>
        <source>The file of this table has neither rows nor their number; it may be cut off.</source>
        <translation>Selle tabeli failis pole ridu ega nende arvu; see võib olla katkenud.</translation>
    </message>
    <message>
        <source>This data file is not named by the script; it was not read.</source>
        <translation>Skript ei nimeta seda andmefaili; seda ei loetud.</translation>
    </message>
    <message>
        <source>The dump says that the table has %1 rows; %2 were found.</source>
        <translation>Tõmmise järgi on tabelis %1 rida; leiti %2.</translation>
    </message>
    <message>
        <source>Column %1 is left out by hand: create_%2() drops it.</source>
        <translation>Veerg %1 on käsitsi välja jäetud: create_%2() jätab selle ära.</translation>
    </message>
    <message>
        <source>The rows of create_%1() go to the table %2.</source>
        <translation>Funktsiooni create_%1() read lähevad tabelisse %2.</translation>
    </message>
    <message>
        <source>There is no key in &quot;%1&quot;.</source>
        <translation>Väljendis „%1“ ei ole võtit.</translation>
    </message>
    <message>
        <source>Write TABLE for all its rows, or TABLE:KEY,KEY.</source>
        <translation>Kirjutage TABLE kõigi selle ridade jaoks või TABLE:KEY,KEY.</translation>
    </message>
    <message>
        <source>the next number</source>
        <translation>järgmine number</translation>
    </message>
    <message>
        <source>the live table does not tell in which language it keeps this text (%1); it is taken for %2.</source>
        <translation>praegune tabel ei ütle, mis keeles see teksti hoiab (%1); keeleks loetakse %2.</translation>
    </message>
    <message>
        <source>%1: stays with the record that has this number now</source>
        <translation>%1: jääb kirjele, millel see number praegu on</translation>
    </message>
    <message>
        <source>The database has no table %1; its %2 rows in the snapshot stay away.</source>
        <translation>Andmebaasis ei ole tabelit %1; selle %2 rida hetktõmmises ei tule tagasi.</translation>
    </message>
    <message>
        <source>The table %1 has no key, so its %2 rows in the snapshot were not compared.</source>
        <translation>Tabelil %1 ei ole võtit, seega selle %2 rida hetktõmmises ei võrreldud.</translation>
    </message>
    <message>
        <source>What would be done by default contradicts the decision %1.</source>
        <translation>See, mida muidu vaikimisi tehtaks, on vastuolus otsusega %1.</translation>
    </message>
    <message>
        <source>The decisions %1 and %2 contradict each other.</source>
        <translation>Otsused %1 ja %2 on omavahel vastuolus.</translation>
    </message>
    <message>
        <source>Decide one of the two otherwise.</source>
        <translation>Otsustage üks neist teisiti.</translation>
    </message>
    <message>
        <source>This is no folder.</source>
        <translation>See ei ole kaust.</translation>
    </message>
    <message>
        <source>Name a folder to build the demo in.</source>
        <translation>Andke kaust, kuhu demo luua.</translation>
    </message>
    <message>
        <source>Name another file to write.</source>
        <translation>Andke kirjutamiseks teine fail.</translation>
    </message>
    <message>
        <source>This would write over what is read.</source>
        <translation>See kirjutaks üle selle, mida loetakse.</translation>
    </message>
    <message>
        <source>Two results would be written to one file.</source>
        <translation>Kaks tulemust kirjutataks ühte faili.</translation>
    </message>
    <message>
        <source>%1: cannot be compared, for want of a common key; %2 rows in the snapshot, %3 live</source>
        <translation>%1: ei saa võrrelda, sest ühine võti puudub; hetktõmmises ridu %2, praegu %3</translation>
    </message>
    <message>
        <source>%1: not in the live table, so not compared: %2</source>
        <translation>%1: töös olevas tabelis puudub, seega ei võrreldud: %2</translation>
    </message>
    <message>
        <source>%1: not in the snapshot, so not compared: %2</source>
        <translation>%1: hetktõmmises puudub, seega ei võrreldud: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in --only and in --except.</source>
        <translation>„%1“ on nii valikus --only kui ka valikus --except.</translation>
    </message>
    <message>
        <source>Leave one of them away.</source>
        <translation>Jätke üks neist ära.</translation>
    </message>
    <message>
        <source>The plan was made on %1, and fits no database of another engine.</source>
        <translation>Plaan tehti andmebaasil %1 ega sobi ühelegi teist liiki andmebaasile.</translation>
    </message>
    <message>
        <source>--json and --format csv contradict each other.</source>
        <translation>--json ja --format csv on omavahel vastuolus.</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>Andke üks neist.</translation>
    </message>
    <message>
        <source>%1 was given more than once.</source>
        <translation>%1 anti mitu korda.</translation>
    </message>
    <message>
        <source>%1 is not as it was when the plan was made; rows found:</source>
        <translation>%1 ei ole nii, nagu plaani tegemise ajal; leitud ridu:</translation>
    </message>
    <message>
        <source>The database has no %1 with the number %2.</source>
        <translation>Andmebaasis pole kirjet %1 numbriga %2.</translation>
    </message>
    <message>
        <source>%1 was there before the loss already: by default it stays.</source>
        <translation>%1 oli olemas juba enne kadu: vaikimisi see jääb.</translation>
    </message>
    <message>
        <source>%1 holds the key of vanished %2, which the database takes for the same however it is spelled: %3.</source>
        <translation>%1 hoiab kadunud kirje %2 võtit; andmebaas peab neid samaks, kuidas see ka kirjutatud on: %3.</translation>
    </message>
    <message>
        <source>Reading keys</source>
        <translation>Võtmete lugemine</translation>
    </message>
    <message>
        <source>Counting rows</source>
        <translation>Ridade loendamine</translation>
    </message>
    <message>
        <source>gone meanwhile</source>
        <translation>vahepeal kadunud</translation>
    </message>
    <message>
        <source>There is no table for what this refers to.</source>
        <translation>Selle jaoks, millele see viitab, pole tabelit.</translation>
    </message>
    <message>
        <source>There is no table %1 with such a key.</source>
        <translation>Sellise võtmega tabelit %1 pole.</translation>
    </message>
    <message>
        <source>bv2kw() leaves a language out; its texts are not read.</source>
        <translation>Funktsioon bv2kw() jätab ühe keele välja; selle tekste ei loeta.</translation>
    </message>
    <message>
        <source>Rows of create_%1() and of create_%2() go to this table; of those with the same key only the first counts.</source>
        <translation>Funktsioonide create_%1() ja create_%2() read lähevad sellesse tabelisse; sama võtmega ridadest kehtib ainult esimene.</translation>
    </message>
    <message>
        <source>%1 %2 since the injection.</source>
        <translation>%1 %2 pärast sisestamist.</translation>
    </message>
    <message>
        <source>An undo needs every row as the injection left it: put this one right first. Nothing was changed.</source>
        <translation>Tagasivõtmine vajab iga rida sellisena, nagu sisestamine selle jättis: seadke see kõigepealt korda. Midagi ei muudetud.</translation>
    </message>
    <message>
        <source>The journal is incomplete: it does not tell whether the injection was committed.</source>
        <translation>Päevik on poolik: see ei ütle, kas sisestamine kinnitati.</translation>
    </message>
    <message>
        <source>Look in the database whether its rows are there. They can be undone with the whole journal only.</source>
        <translation>Vaadake andmebaasist, kas selle read on olemas. Neid saab tagasi võtta ainult terve päevikuga.</translation>
    </message>
    <message>
        <source>The table %1 refers to %2, and has no key by which one of its rows could be changed.</source>
        <translation>Tabel %1 viitab kirjele %2 ja sellel ei ole võtit, mille järgi mõnda selle rida muuta.</translation>
    </message>
    <message>
        <source>Give the table a primary key, or decide that the live record keeps its number.</source>
        <translation>Andke tabelile primaarvõti või otsustage, et praegune kirje jätab oma numbri alles.</translation>
    </message>
    <message>
        <source>Somebody may have tied it since the injection: untie it first. Nothing was changed.</source>
        <translation>Keegi võis selle pärast sisestamist siduda: vabastage see kõigepealt. Midagi ei muudetud.</translation>
    </message>
    <message>
        <source>This was not carried out, or not as a whole: see the failures.</source>
        <translation>Seda ei tehtud või ei tehtud tervikuna: vaadake ebaõnnestumisi.</translation>
    </message>
    <message>
        <source>No difference. Tables compared: %1.</source>
        <translation>Erinevusi ei ole. Võrreldud tabeleid: %1.</translation>
    </message>
    <message>
        <source>%1 does not pass a rule of the database (%2): %3</source>
        <translation>%1 ei vasta andmebaasi reeglile (%2): %3</translation>
    </message>
    <message>
        <source>%1 breaks a rule of the database (%2).</source>
        <translation>%1 rikub andmebaasi reeglit (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be there beside %3: a rule of the database forbids it (%2).</source>
        <translation>%1 ei saa olla %3 kõrval: andmebaasi reegel keelab selle (%2).</translation>
    </message>
    <message>
        <source>They contradict each other in the rest: neither goes unasked.</source>
        <translation>Muus osas on nad vastuolus: kumbki ei kao küsimata.</translation>
    </message>
    <message>
        <source>The decision %1 is not possible here; possible: %2.</source>
        <translation>Otsus %1 ei ole siin võimalik; võimalikud: %2.</translation>
    </message>
    <message>
        <source>The decision %1 and the row %2 of the remap contradict each other.</source>
        <translation>Otsus %1 ja vastenduse rida %2 on omavahel vastuolus.</translation>
    </message>
    <message>
        <source>Take one of the two out.</source>
        <translation>Võtke üks neist välja.</translation>
    </message>
    <message>
        <source>To do without the row, plan again with --except %1.</source>
        <translation>Et ilma selle reata hakkama saada, tehke plaan uuesti valikuga --except %1.</translation>
    </message>
    <message>
        <source>rule that cannot be foreseen</source>
        <translation>ettearvamatu reegel</translation>
    </message>
    <message>
        <source>The plan deletes rows of %1, to which %2, which Rowback does not change, may refer; then the database refuses the whole plan.</source>
        <translation>Plaan kustutab tabelist %1 ridu, millele võib viidata %2, mida Rowback ei muuda; siis lükkab andmebaas kogu plaani tagasi.</translation>
    </message>
    <message>
        <source>The database cannot say beforehand which rows of %1 its rule %2 forbids (%3); should it forbid one, the injection fails and is rolled back.</source>
        <translation>Andmebaas ei saa ette öelda, milliseid tabeli %1 ridu tema reegel %2 keelab (%3); kui ta mõne keelab, siis taastamine ebaõnnestub ja võetakse tagasi.</translation>
    </message>
    <message>
        <source>The column holds dates, the snapshot has the time of &quot;%1&quot; besides.</source>
        <translation>Veerus on kuupäevad, hetktõmmises on lisaks „%1“ kellaaeg.</translation>
    </message>
    <message>
        <source>Name a profile whose rules have readings.</source>
        <translation>Nimetage profiil, mille reeglitel on tõlgendused.</translation>
    </message>
    <message>
        <source>All else in it is another, too: it may be another record.</source>
        <translation>Ka kõik muu selles on teistsugune: see võib olla teine kirje.</translation>
    </message>
    <message>
        <source>The create function leaves column %1 out for this row; it is NULL here, but may be something else in the database.</source>
        <translation>Create-funktsioon jätab selle rea puhul veeru %1 välja; siin on see NULL, kuid andmebaasis võib see olla midagi muud.</translation>
    </message>
    <message>
        <source>a list cannot be the key of a dictionary</source>
        <translation>loend ei saa olla sõnastiku võti</translation>
    </message>
    <message>
        <source>Rows of any table may be missing: create_%1() may make them.</source>
        <translation>Ükskõik millise tabeli ridu võib puudu olla: neid võib teha create_%1().</translation>
    </message>
    <message>
        <source>Rows of %1 may be missing: create_%2() may make them.</source>
        <translation>Tabeli %1 ridu võib puudu olla: neid võib teha create_%2().</translation>
    </message>
    <message>
        <source>create_%1() leaves column %2 out; it is NULL in its rows here, but may be something else in the database.</source>
        <translation>create_%1() jätab veeru %2 välja; siin on see tema ridades NULL, kuid andmebaasis võib see olla midagi muud.</translation>
    </message>
    <message>
        <source>%1 column</source>
        <translation>%1 veerg</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>%1 veergu</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; has no value yet</source>
        <translation>nimel „%1“ ei ole veel väärtust</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no function here</source>
        <translation>„%1“ ei ole siin funktsioon</translation>
    </message>
    <message>
        <source>%1 is no list of texts</source>
        <translation>%1 ei ole tekstide loend</translation>
    </message>
    <message>
        <source>A file of the cache cannot be removed.</source>
        <translation>Vahemälu faili ei saa eemaldada.</translation>
    </message>
    <message>
        <source>Look at the permissions of its folder.</source>
        <translation>Kontrollige selle kausta õigusi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 refer to %2, which comes back.</source>
        <translation>
            <numerusform>Üks tabeli %1 rida viitab reale %2, mis tuleb tagasi.</numerusform>
            <numerusform>%Ln tabeli %1 rida viitab reale %2, mis tuleb tagasi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 refer to %2, which does not exist.</source>
        <translation>
            <numerusform>Üks tabeli %1 rida viitab reale %2, mida pole olemas.</numerusform>
            <numerusform>%Ln tabeli %1 rida viitab reale %2, mida pole olemas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The line has %Ln field(s).</source>
        <translation>
            <numerusform>Real on üks väli.</numerusform>
            <numerusform>Real on %Ln välja.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be written.</source>
        <translation>
            <numerusform>Üht rida ei saanud kirjutada.</numerusform>
            <numerusform>%Ln rida ei saanud kirjutada.</numerusform>
        </translation>
    </message>
    <message>
        <source>The decision %1 cannot be carried out: %2 stays away.</source>
        <translation>Otsust %1 ei saa täita: %2 ei tule tagasi.</translation>
    </message>
    <message>
        <source>Let that come back, too, or take the decision out.</source>
        <translation>Laske ka sellel tagasi tulla või võtke otsus ära.</translation>
    </message>
    <message>
        <source>The plan changes %1 of rows of %2, and the database would silently change rows of %3 with them.</source>
        <translation>Plaan muudab tabeli %2 ridades välja %1 ja andmebaas muudaks koos nendega vaikimisi tabeli %3 ridu.</translation>
    </message>
    <message>
        <source>The plan changes %1 of rows of %2, to which %3, which Rowback does not change, may refer; then the database refuses the whole plan.</source>
        <translation>Plaan muudab tabeli %2 ridades välja %1, millele võib viidata %3, mida Rowback ei muuda; siis keeldub andmebaas kogu plaanist.</translation>
    </message>
    <message>
        <source>refers to the same value again</source>
        <translation>viitab jälle samale väärtusele</translation>
    </message>
    <message>
        <source>%1 refers (%2) to a value that changes or goes over to another row, and cannot let go of it meanwhile, as the database demands: keep the value where it is.</source>
        <translation>%1 viitab (%2) väärtusele, mis muutub või läheb üle teisele reale, ega saa sellest vahepeal lahti lasta, nagu andmebaas nõuab: jätke väärtus sinna, kus see on.</translation>
    </message>
    <message>
        <source>lets go of the value meanwhile</source>
        <translation>laseb väärtusest vahepeal lahti</translation>
    </message>
    <message>
        <source>%1 refers to %2 by its %3, which it will not have.</source>
        <translation>%1 viitab kirjele %2 välja %3 kaudu, mille väärtust seal ei ole.</translation>
    </message>
    <message>
        <source>%1 refers to %2 by a value that it is to lose.</source>
        <translation>%1 viitab kirjele %2 väärtuse kaudu, mille see peab kaotama.</translation>
    </message>
    <message>
        <source>%1 holds what is needed elsewhere, and a rule of the database does not let it be freed meanwhile (%2).</source>
        <translation>%1 hoiab seda, mida on mujal vaja, ja andmebaasi reegel ei luba seda vahepeal vabastada (%2).</translation>
    </message>
    <message>
        <source>%1 and %2 refer to each other, the database checks that at once, and a rule of it forbids to leave the link open meanwhile (%3).</source>
        <translation>%1 ja %2 viitavad teineteisele, andmebaas kontrollib seda kohe ja üks selle reegel keelab seose vahepeal lahti jätta (%3).</translation>
    </message>
    <message>
        <source>Not written: %1.</source>
        <translation>Ei kirjutata: %1.</translation>
    </message>
    <message>
        <source>It is not inserted: %1 stands for it.</source>
        <translation>Seda ei lisata: selle asemel on %1.</translation>
    </message>
    <message>
        <source>It is not inserted: %1 stands for it, and gets what it lacks: %2.</source>
        <translation>Seda ei lisata: selle asemel on %1, mis saab, mis tal puudub: %2.</translation>
    </message>
    <message>
        <source>Undone at %1: the injection was taken back, but not what the database may have deleted or changed by itself in %2.</source>
        <translation>Taastekanne võeti tagasi %1, kuid mitte see, mida andmebaas võis tabelis %2 ise kustutada või muuta.</translation>
    </message>
    <message>
        <source>The injection has been undone already: every row is as it was before it.</source>
        <translation>Taastekanne on juba tagasi võetud: iga rida on nagu enne seda.</translation>
    </message>
    <message>
        <source>The key of the table %1 is %2, and the snapshot has no column %3, so its rows there (%4) were not compared and stay away. If the column had another name then, write kw.update(%5=...) for it into the create function of a copy of the snapshot.</source>
        <translation>Tabeli %1 võti on %2, aga hetktõmmises ei ole veergu %3, seega selle ridu seal (%4) ei võrreldud ja need ei tule tagasi. Kui veerul oli siis teine nimi, kirjutage selle jaoks hetktõmmise koopia create-funktsiooni kw.update(%5=...).</translation>
    </message>
    <message>
        <source>%1 is no snapshot.</source>
        <translation>%1 ei ole hetktõmmis.</translation>
    </message>
    <message>
        <source>A snapshot is a folder with a restore.py, a .zip or .tar archive of one, or a single .py file.</source>
        <translation>Hetktõmmis on kaust failiga restore.py, selle .zip- või .tar-arhiiv või üksik .py-fail.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a day, the name of a snapshot</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>on %1 between %2 and %3</source>
        <comment>a day, two times</comment>
        <translation>%1 kell %2 ja %3 vahel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln rida</numerusform>
            <numerusform>%Ln rida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s)</source>
        <translation>
            <numerusform>%Ln tabel</numerusform>
            <numerusform>%Ln tabelit</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>rows, tables</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln kirje</numerusform>
            <numerusform>%Ln kirjet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 in %3</source>
        <comment>records, rows, tables</comment>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 ja veel %Ln</numerusform>
            <numerusform>%1 ja veel %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>A program that ended in the middle of a transaction left the SQLite file and its journal.</source>
        <translation>Programm, mis katkes keset transaktsiooni, jättis SQLite’i faili ja selle žurnaali niimoodi maha.</translation>
    </message>
    <message>
        <source>Keep a copy of both, then open the file once with its application, which takes that back.</source>
        <translation>Hoidke mõlemast koopia alles ja avage fail siis üks kord selle rakendusega, mis võtab selle tagasi.</translation>
    </message>
    <message>
        <source>%1 is executed more than once; its rows are read once.</source>
        <translation>%1 käivitatakse rohkem kui üks kord; selle read loetakse ühe korra.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>veel %Ln</numerusform>
            <numerusform>veel %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer value(s) are lost with the re-created record: %1.</source>
        <translation>
            <numerusform>%Ln uuem väärtus kaob koos uuesti loodud kirjega: %1.</numerusform>
            <numerusform>%Ln uuemat väärtust kaob koos uuesti loodud kirjega: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer value(s) are taken over: %1.</source>
        <translation>
            <numerusform>%Ln uuem väärtus võetakse üle: %1.</numerusform>
            <numerusform>%Ln uuemat väärtust võetakse üle: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The re-created record has no value of its own that could go.</source>
        <translation>Uuesti loodud kirjel pole ühtki oma väärtust, mis võiks kaduda.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer value(s) stay, and what the original had there does not come back: %1.</source>
        <translation>
            <numerusform>%Ln uuem väärtus jääb ja see, mis algsel kirjel seal oli, ei tule tagasi: %1.</numerusform>
            <numerusform>%Ln uuemat väärtust jääb ja see, mis algsel kirjel seal oli, ei tule tagasi: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If the original is kept, %Ln newer value(s) are lost with the re-created record unless you take them over: %1.</source>
        <translation>
            <numerusform>Kui algne kirje jäetakse alles, kaob koos uuesti loodud kirjega %Ln uuem väärtus, kui te seda üle ei võta: %1.</numerusform>
            <numerusform>Kui algne kirje jäetakse alles, kaob koos uuesti loodud kirjega %Ln uuemat väärtust, kui te neid üle ei võta: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The re-created record keeps its %Ln newer value(s): %1.</source>
        <translation>
            <numerusform>Uuesti loodud kirjele jääb tema %Ln uuem väärtus: %1.</numerusform>
            <numerusform>Uuesti loodud kirjele jääb tema %Ln uuemat väärtust: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>a day</comment>
        <translation>pärast %1</translation>
    </message>
    <message>
        <source>Last seen in the snapshot of %1, gone in that of %2.</source>
        <translation>Viimati hetktõmmises ajast %1, puudub hetktõmmises ajast %2.</translation>
    </message>
    <message>
        <source>Still in the newest snapshot, that of %1.</source>
        <translation>Veel uusimas hetktõmmises, ajast %1.</translation>
    </message>
    <message>
        <source>Looking when it vanished</source>
        <translation>Otsib, millal see kadus</translation>
    </message>
    <message>
        <source>Somebody else changed the same rows at this moment. Nothing was changed here; try again.</source>
        <translation>Keegi teine muutis samal hetkel samu ridu. Siin ei muudetud midagi; proovige uuesti.</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a label; what it is for follows</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1 refers by %2 to what is to go from %3; rows found:</source>
        <translation>%1 viitab veeruga %2 sellele, mis peab kaduma tabelist %3; leitud ridu:</translation>
    </message>
    <message>
        <source>Nothing else refers to what goes from %1.</source>
        <translation>Miski muu ei viita sellele, mis kaob tabelist %1.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Näitab seda abi.</translation>
    </message>
    <message>
        <source>Others cannot be kept from referring to what is to be removed.</source>
        <translation>Ei saa takistada, et teised viitavad sellele, mis tuleb eemaldada.</translation>
    </message>
    <message>
        <source>undeclared reference</source>
        <translation>deklareerimata viide</translation>
    </message>
    <message>
        <source>By its values it may be %1, too.</source>
        <translation>Väärtuste järgi võib see olla ka %1.</translation>
    </message>
    <message numerus="yes">
        <source>The database does not declare %n reference(s), which are taken from their names: %1. A profile can say otherwise.</source>
        <translation>
            <numerusform>Andmebaas ei deklareeri %n viidet, mis on tuletatud nimest: %1. Profiil võib öelda teisiti.</numerusform>
            <numerusform>Andmebaas ei deklareeri %n viidet, mis on tuletatud nimedest: %1. Profiil võib öelda teisiti.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 returns to the value that it had in the snapshot, and so does %2.</source>
        <translation>%1 saab tagasi väärtuse, mis tal hetktõmmises oli, ja %2 samuti.</translation>
    </message>
    <message>
        <source>is removed</source>
        <translation>eemaldatakse</translation>
    </message>
    <message>
        <source>stays away</source>
        <translation>ei tule tagasi</translation>
    </message>
    <message>
        <source>%1: %2, in the snapshot %3 | %4, live now %5</source>
        <comment>column; a row and its value; another row and its value</comment>
        <translation>%1: %2, hetktõmmises %3 | %4, praegu %5</translation>
    </message>
    <message>
        <source>%1: snapshot %2 | live now %3</source>
        <translation>%1: hetktõmmises %2 | praegu %3</translation>
    </message>
    <message>
        <source>A row of %1 could not be written; see the error above.</source>
        <translation>Tabeli %1 rida ei õnnestunud kirjutada; vaadake viga eespool.</translation>
    </message>
    <message>
        <source>%1 is not decided yet. Decide it with --decide %1=%2.</source>
        <translation>%1 on veel otsustamata. Otsustage valikuga --decide %1=%2.</translation>
    </message>
    <message>
        <source>Committed: all is written.</source>
        <translation>Jõustatud: kõik on kirjutatud.</translation>
    </message>
    <message>
        <source>The connection was lost at the end: compare again to see whether this was committed.</source>
        <translation>Ühendus katkes lõpus: võrrelge uuesti, et näha, kas see jõustati.</translation>
    </message>
    <message>
        <source>Recovery of %1 from the snapshot %2.
Plan %3, made %4.
Before each statement it is checked that its row is still as the plan found it, and that nothing else refers to a row that goes. Where that is not so, or a statement fails, an error says it and nothing is committed, also where the client goes on after errors: make a new plan.</source>
        <translation>%1: taaste hetktõmmisest %2.
Plaan %3, tehtud %4.
Enne iga lauset kontrollitakse, kas selle rida on ikka nii, nagu plaan selle leidis, ja kas miski muu ei viita reale, mis kaob. Kui see nii ei ole või lause nurjub, teatab sellest viga ja midagi ei jõustata, ka siis, kui klient pärast vigu jätkab: tehke uus plaan.</translation>
    </message>
    <message>
        <source>Where ON_ERROR_ROLLBACK of psql is on, switch it off first: with it, psql commits what succeeded before and after an error.</source>
        <translation>Kui psql-i ON_ERROR_ROLLBACK on sisse lülitatud, lülitage see enne välja: sellega jõustab psql selle, mis enne ja pärast viga õnnestus.</translation>
    </message>
    <message>
        <source>Nothing is committed: the first error above says why.</source>
        <translation>Midagi ei ole jõustatud: esimene viga ülal ütleb, miks.</translation>
    </message>
    <message>
        <source>@rowback counts what went well. Only where it reaches its last number is all committed; the last answer says whether it was. In tables without transactions, such as those of MyISAM, what was written before an error stays.</source>
        <translation>@rowback loendab, mis õnnestus. Ainult siis, kui see jõuab oma viimase arvuni, jõustatakse kõik; viimane vastus ütleb, kas see oli nii. Transaktsioonideta tabelitesse, näiteks MyISAM-i omadesse, jääb alles see, mis enne viga kirjutati.</translation>
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
        <translation>Pakkige see lahti ja nimetage see, mida silmas peate.</translation>
    </message>
    <message>
        <source>%1 holds more than one dump: %2.</source>
        <translation>%1 sisaldab rohkem kui üht tõmmist: %2.</translation>
    </message>
    <message>
        <source>Name the one that you mean.</source>
        <translation>Nimetage see, mida silmas peate.</translation>
    </message>
    <message>
        <source>%1 is not the script of a dump.</source>
        <translation>%1 ei ole tõmmise skript.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 ei ole tavaline fail.</translation>
    </message>
    <message>
        <source>There is no dump in %1 or in the nearest folders below it.</source>
        <translation>Kaustas %1 ega selle lähimates alamkaustades pole tõmmist.</translation>
    </message>
    <message>
        <source>This would write over a SQLite database.</source>
        <translation>See kirjutaks üle SQLite&apos;i andmebaasi.</translation>
    </message>
    <message>
        <source>The folder of the SQLite file is read-only, so it cannot have a journal. Get the right to write there.</source>
        <translation>SQLite&apos;i faili kaust on kirjutuskaitstud, seega ei saa seal olla SQLite&apos;i päevikufaili. Hankige õigus sinna kirjutada.</translation>
    </message>
    <message>
        <source>The SQLite file is read-only. Get the right to write to it.</source>
        <translation>SQLite&apos;i fail on kirjutuskaitstud. Hankige õigus sellesse kirjutada.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Selleks ei ole piisavalt mälu.</translation>
    </message>
    <message>
        <source>End other programs, select less, or work on a machine that has more memory.</source>
        <translation>Sulgege teised programmid, valige vähem või töötage arvutis, millel on rohkem mälu.</translation>
    </message>
    <message>
        <source>The file says that it is in the encoding %1, in which it was not read; its texts may be others.</source>
        <translation>Fail nimetab oma kodeeringuks %1, milles seda ei loetud; selle tekstid võivad olla teistsugused.</translation>
    </message>
    <message>
        <source>Neither the database nor a profile says to what %1 of %2 refers; by its values it may be %3. The plan depends on that, and the column is left as it is. Say in a profile to what it refers.</source>
        <translation>Ei andmebaas ega profiil ütle, millele %1 tabelis %2 viitab; väärtuste järgi võib see olla %3. Plaan sõltub sellest ja veerg jäetakse nii, nagu see on. Öelge profiilis, millele see viitab.</translation>
    </message>
    <message>
        <source>Neither the database nor a profile says to what %1 of %2 refers. It is taken to refer to %3, and the plan depends on that. See whether it does; a profile can say so.</source>
        <translation>Ei andmebaas ega profiil ütle, millele %1 tabelis %2 viitab. Eeldatakse, et see viitab tabelile %3, ja plaan sõltub sellest. Kontrollige, kas see on nii; profiil võib seda öelda.</translation>
    </message>
    <message>
        <source>its line is indented otherwise than those before</source>
        <translation>selle rida on teisiti taandatud kui eelmised</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more; the report has them</source>
        <translation>
            <numerusform>ja veel %Ln; see on aruandes</numerusform>
            <numerusform>ja veel %Ln; need on aruandes</numerusform>
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
        <translation>%1 kell %2 tuli tagasi: %3.</translation>
    </message>
    <message>
        <source>What came back, by table:</source>
        <translation>Mis tuli tagasi, tabelite kaupa:</translation>
    </message>
    <message>
        <source>What was decided where old and new data met:</source>
        <translation>Mida otsustati seal, kus vanad ja uued andmed kokku said:</translation>
    </message>
    <message>
        <source>Please look at this:</source>
        <translation>Palun vaadake see üle:</translation>
    </message>
    <message>
        <source>There is nothing that needs your attention.</source>
        <translation>Miski ei vaja teie tähelepanu.</translation>
    </message>
    <message>
        <source>If something of it looks wrong, please say so before you correct it: all of it can be taken back as long as nobody has changed what came back. The report tells of each record what became of it.</source>
        <translation>Kui midagi tundub vale, öelge seda palun enne parandamist: kõik saab tagasi võtta seni, kuni keegi pole tagasi tulnut muutnud. Aruanne ütleb iga kirje kohta, mis sellest sai.</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Tere</translation>
    </message>
    <message>
        <source>data had vanished from the database %1. It was to be brought back from a snapshot of %2.</source>
        <comment>database, date</comment>
        <translation>andmebaasist %1 olid andmed kadunud. Need tuli tuua tagasi hetktõmmisest (%2).</translation>
    </message>
    <message>
        <source>The password file is a folder.</source>
        <translation>Paroolifail on kaust.</translation>
    </message>
    <message>
        <source>The snapshot may lack rows or values (%1). %2</source>
        <translation>Hetktõmmises võib ridu või väärtusi puudu olla (%1). %2</translation>
    </message>
    <message>
        <source>%1 holds no dump but under names that lead out of it (../).</source>
        <translation>%1 sisaldab tõmmist ainult nimede all, mis viivad arhiivist välja (../).</translation>
    </message>
    <message>
        <source>Unpack it into a folder of its own, and name that.</source>
        <translation>Pakkige see lahti omaette kausta ja nimetage see.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) that only the original had do not come back either: %1.</source>
        <translation>
            <numerusform>Ka %Ln väärtus, mis oli ainult originaalil, ei tule tagasi: %1.</numerusform>
            <numerusform>Ka %Ln väärtust, mis olid ainult originaalil, ei tule tagasi: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only where the original is kept can you choose column by column.</source>
        <translation>Veerg veeru haaval saab valida ainult seal, kus originaal alles jääb.</translation>
    </message>
    <message>
        <source>This user may not write to %1 of the tables that the plan writes to. Grant SELECT, INSERT, UPDATE and DELETE on them, or connect as another user.</source>
        <translation>See kasutaja ei tohi kirjutada %1 tabelisse, millesse plaan kirjutab. Andke neile SELECT, INSERT, UPDATE ja DELETE, või ühenduge teise kasutajana.</translation>
    </message>
    <message>
        <source>This is not the database into which it was restored (%1).</source>
        <translation>See pole andmebaas, kuhu taastati (%1).</translation>
    </message>
    <message>
        <source>Name that one. In one that was built anew in its place there is nothing to undo.</source>
        <translation>Andke see andmebaas. Selle asemele uuesti loodud andmebaasis pole midagi tagasi võtta.</translation>
    </message>
    <message>
        <source>Nobody but you can tell another key for it: name a free one in the remap, as what %1 becomes, or skip the record.</source>
        <translation>Teist võtit saad sellele anda ainult sina: nimeta vastenduses vaba võti, milleks %1 saab, või jäta kirje vahele.</translation>
    </message>
    <message>
        <source>The database has no such table with such a key.</source>
        <translation>Andmebaasis ei ole sellist tabelit sellise võtmega.</translation>
    </message>
    <message>
        <source>Another record gets that key already.</source>
        <translation>Teine kirje saab selle võtme juba.</translation>
    </message>
    <message>
        <source>The key of vanished %1 belongs to another record now. Name a free one for it.</source>
        <translation>Kadunud kirje %1 võti kuulub nüüd teisele kirjele. Nimeta vaba võti.</translation>
    </message>
    <message>
        <source>Compared with %1.</source>
        <comment>a database</comment>
        <translation>Võrreldud andmebaasiga %1.</translation>
    </message>
    <message>
        <source>The address has both a host or port and a socket.</source>
        <translation>Aadressis on nii server või port kui ka sokkel.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Jätke üks neist ära.</translation>
    </message>
    <message>
        <source>The files of the database, or their disk, are damaged. Keep a copy of them as they are and have them repaired, or use a copy of the database that is whole.</source>
        <translation>Andmebaasi failid või nende ketas on rikutud. Hoidke neist alles koopia sellisena, nagu nad on, ja laske need parandada, või kasutage andmebaasi tervet koopiat.</translation>
    </message>
    <message>
        <source>The %1 that had the number %2 in the snapshot comes back as %3; the one that has it now is not touched.</source>
        <translation>%1, millel oli hetktõmmises number %2, tuleb tagasi numbriga %3; kirjet, millel see praegu on, ei puudutata.</translation>
    </message>
    <message>
        <source>%1 is the record that it ever was: what hung on it comes back to it, and its own values stay as they are now.</source>
        <translation>%1 on sama kirje mis varem: selle küljes olnu tuleb sinna tagasi ja selle enda väärtused jäävad nii, nagu need praegu on.</translation>
    </message>
    <message>
        <source>%1 may be another record than the one that had its number in the snapshot: it differs in %2, and all that hung on it is gone: %3. If it is the same, what hung on it comes back to it.</source>
        <translation>%1 võib olla teine kirje kui see, millel oli hetktõmmises see number: erineb %2, ja kõik, mis selle küljes oli, on kadunud: %3. Kui see on sama kirje, tuleb selle küljes olnu sinna tagasi.</translation>
    </message>
    <message>
        <source>The snapshot&apos;s datetimes are taken as UTC. If its site kept local time (USE_TZ was False), they are not: say so with --dump-tz %1.</source>
        <translation>Hetktõmmise ajahetki loetakse UTC-na. Kui selle sait pidas kohalikku aega (USE_TZ oli False), siis need seda ei ole: öelge see võtmega --dump-tz %1.</translation>
    </message>
    <message>
        <source>The environment or the address sets a time zone for the connection (PGTZ, PGOPTIONS), so that of the database is not known.</source>
        <translation>Keskkond või aadress määrab ühendusele ajavööndi (PGTZ, PGOPTIONS), seega ei ole andmebaasi oma teada.</translation>
    </message>
    <message>
        <source>Unset it there, or name the snapshot&apos;s with --dump-tz.</source>
        <translation>Eemaldage see sealt või nimetage hetktõmmise oma võtmega --dump-tz.</translation>
    </message>
    <message>
        <source>This row of the remap cannot be carried out: %1 stays away.</source>
        <translation>Seda vastenduse rida ei saa täita: %1 jääb ära.</translation>
    </message>
    <message>
        <source>Let that come back, too, or take the row out.</source>
        <translation>Laske ka sellel tagasi tulla või võtke see rida välja.</translation>
    </message>
    <message>
        <source>%1 would come back as %2, which is there.</source>
        <translation>%1 tuleks tagasi kui %2, mis on juba olemas.</translation>
    </message>
    <message>
        <source>what referred to it</source>
        <translation>mis sellele viitas</translation>
    </message>
    <message>
        <source>the same values</source>
        <translation>samad väärtused</translation>
    </message>
    <message>
        <source>%1 seems to have come back already as %2 (the same values in all columns but the key).</source>
        <translation>%1 on ilmselt juba tagasi tulnud kui %2 (samad väärtused kõigis veergudes peale võtme).</translation>
    </message>
    <message numerus="yes">
        <source>%1 seems to have come back already as %2: %Ln row(s) that referred to it refer to that one now.</source>
        <translation>
            <numerusform>%1 on ilmselt juba tagasi tulnud kui %2: %Ln rida, mis sellele viitas, viitab nüüd sellele kirjele.</numerusform>
            <numerusform>%1 on ilmselt juba tagasi tulnud kui %2: %Ln rida, mis sellele viitasid, viitavad nüüd sellele kirjele.</numerusform>
        </translation>
    </message>
    <message>
        <source>The live table %1 lacks columns of the snapshot: %2. What they held was not compared and stays away.</source>
        <translation>Andmebaasi tabelis %1 puuduvad hetktõmmise veerud: %2. Mis neis oli, seda ei võrreldud ja see jääb ära.</translation>
    </message>
    <message>
        <source>The column %1 of the table %2 holds UUIDs in several forms, or in upper case, so its rows cannot be told from those of the snapshot.</source>
        <translation>Tabeli %2 veerg %1 sisaldab UUID-sid mitmel kujul või suurtähtedega, seega ei saa selle ridu hetktõmmise omadest eristada.</translation>
    </message>
    <message>
        <source>Give them one form in the database, 32 digits in lower case without hyphens, and with them what refers to them.</source>
        <translation>Andke neile andmebaasis üks kuju, 32 väiketähtedega numbrit ilma sidekriipsudeta, ja koos nendega kõigele, mis neile viitab.</translation>
    </message>
    <message>
        <source>The snapshot says that its site kept local time without naming the zone (TIME_ZONE was None). Its datetimes are taken in the time zone that the database is configured to have (%1); name another one with --dump-tz.</source>
        <translation>Hetktõmmis ütleb, et selle sait pidas kohalikku aega vööndit nimetamata (TIME_ZONE oli None). Selle ajahetki loetakse ajavööndis, mis andmebaasile on seatud (%1); teise nimetab --dump-tz.</translation>
    </message>
    <message>
        <source>The snapshot&apos;s datetimes are in the time zone %1, and the database holds UTC: taken so, %2 that both hold are the same, and %3 as they are written.</source>
        <translation>Hetktõmmise ajahetked on ajavööndis %1 ja andmebaas sisaldab UTC-d: nii loetuna on %2 mõlemas olevat samad ja kirjutatud kujul %3.</translation>
    </message>
    <message>
        <source>The snapshot&apos;s datetimes are in the time zone %1, and so are the database&apos;s: %2 that both hold are the same as they are written, and %3 in UTC.</source>
        <translation>Hetktõmmise ajahetked on ajavööndis %1 ja andmebaasi omad samuti: kirjutatud kujul on %2 mõlemas olevat samad ja UTC-na %3.</translation>
    </message>
    <message>
        <source>The snapshot&apos;s datetimes are taken from the time zone %1 to UTC. Whether the database holds UTC (USE_TZ was True) cannot be told by its rows: if it does not, leave --dump-tz away.</source>
        <translation>Hetktõmmise ajahetked arvutatakse ajavööndist %1 UTC-sse. Kas andmebaas sisaldab UTC-d (USE_TZ oli True), ei ole selle ridadest näha: kui ei, jätke --dump-tz ära.</translation>
    </message>
    <message>
        <source>The snapshot&apos;s datetimes are in the time zone %1, and are taken as they are written. Whether the database holds UTC (USE_TZ was True) cannot be told by its rows: if it does, say so with --dump-tz %1.</source>
        <translation>Hetktõmmise ajahetked on ajavööndis %1 ja neid loetakse kirjutatud kujul. Kas andmebaas sisaldab UTC-d (USE_TZ oli True), ei ole selle ridadest näha: kui jah, öelge see võtmega --dump-tz %1.</translation>
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
        <translation>Selles hetktõmmises pole kirjet %1 võtmega %2.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Midagi pole avatud.</translation>
    </message>
    <message>
        <source>The database has no %1 with the key %2.</source>
        <translation>Andmebaasis pole kirjet %1 võtmega %2.</translation>
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
        <translation>%1: mõlemal pool sama.</translation>
    </message>
    <message numerus="yes">
        <source>≠ %1: %Ln column(s) differ: %2</source>
        <translation>
            <numerusform>≠ %1: %Ln veerg erineb: %2</numerusform>
            <numerusform>≠ %1: %Ln veergu erineb: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 is in the snapshot only.</source>
        <translation>%1 %2 on ainult hetktõmmises.</translation>
    </message>
    <message>
        <source>%1 %2 is in the live database only.</source>
        <translation>%1 %2 on ainult töös olevas andmebaasis.</translation>
    </message>
    <message>
        <source>Choose a row on either side; the other side shows the one with the same key.</source>
        <translation>Valige kummalgi pool rida; teine pool näitab sama võtmega rida.</translation>
    </message>
    <message>
        <source>%1 has no key, so the same row cannot be looked for on the other side.</source>
        <translation>Tabelil %1 ei ole võtit, seega ei saa sama rida teiselt poolt otsida.</translation>
    </message>
    <message>
        <source>Rows are being written to a file. Rowback closes as soon as that has ended.</source>
        <translation>Ridu kirjutatakse faili. Rowback sulgub kohe, kui see on lõppenud.</translation>
    </message>
</context>
<context>
    <name>Rowback::ConflictsPage</name>
    <message>
        <source>vanished</source>
        <translation>kadunud</translation>
    </message>
    <message>
        <source>live</source>
        <translation>praegune</translation>
    </message>
    <message>
        <source>re-created</source>
        <translation>uuesti loodud</translation>
    </message>
    <message>
        <source>original</source>
        <translation>algne</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>taastatud</translation>
    </message>
    <message>
        <source>referred to</source>
        <translation>viidatud</translation>
    </message>
    <message>
        <source>refers to it</source>
        <translation>viitab sellele</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konfliktid</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Takistusi ei ole.</translation>
    </message>
    <message>
        <source>This stands in the way of what is to come back. Looking at it changes nothing; what you choose is only planned.</source>
        <translation>See takistab tagasitoomist. Vaatamine ei muuda midagi; teie valik läheb ainult plaani.</translation>
    </message>
    <message>
        <source>Nothing is selected yet. Go back and choose what is to come back.</source>
        <translation>Midagi pole veel valitud. Minge tagasi ja valige, mis peab tagasi tulema.</translation>
    </message>
    <message>
        <source>The plan is still being made.</source>
        <translation>Plaani alles tehakse.</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Plaani veel pole.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) need your decision.</source>
        <translation>
            <numerusform>%Ln konflikt vajab teie otsust.</numerusform>
            <numerusform>%Ln konflikti vajab teie otsust.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln konflikt</numerusform>
            <numerusform>%Ln konflikti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>jäänud %Ln</numerusform>
            <numerusform>jäänud %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln re-created record(s) are on the page &quot;Re-created&quot;, one step back.</source>
        <translation>
            <numerusform>%Ln uuesti loodud kirje on üks samm tagasi lehel „Uuesti loodud“.</numerusform>
            <numerusform>%Ln uuesti loodud kirjet on üks samm tagasi lehel „Uuesti loodud“.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are undecided.</source>
        <translation>
            <numerusform>Neist %Ln on otsustamata.</numerusform>
            <numerusform>Neist %Ln on otsustamata.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a conflict on the left.</source>
        <translation>Valige vasakult konflikt.</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Tõend: %1</translation>
    </message>
    <message>
        <source>%1, because %2</source>
        <translation>%1, sest %2</translation>
    </message>
    <message numerus="yes">
        <source>Do the &amp;same for the other %Ln of this kind</source>
        <translation>
            <numerusform>Tee &amp;sama veel %Ln sama liiki konfliktiga</numerusform>
            <numerusform>Tee &amp;sama veel %Ln sama liiki konfliktiga</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ You confirmed this by typing the database&apos;s name.</source>
        <translation>✓ Kinnitasite selle, tippides andmebaasi nime.</translation>
    </message>
    <message>
        <source>This cannot be confirmed: nothing can be restored while it is so. The plan can still be reviewed and saved as SQL.</source>
        <translation>Seda ei saa kinnitada: kuni see nii on, ei saa midagi taastada. Plaani saab ikka läbi vaadata ja SQL-ina salvestada.</translation>
    </message>
    <message>
        <source>The database is not connected.</source>
        <translation>Andmebaas pole ühendatud.</translation>
    </message>
    <message>
        <source>Typing &quot;%1&quot; lets the recovery go on in spite of every hazard that can be confirmed.</source>
        <translation>Nime „%1“ tippimine laseb taastel jätkuda kõigist kinnitatavatest ohtudest hoolimata.</translation>
    </message>
    <message>
        <source>The database is called &quot;%1&quot;, not &quot;%2&quot;.</source>
        <translation>Andmebaasi nimi on „%1“, mitte „%2“.</translation>
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
            <numerusform>kinnitada %Ln oht</numerusform>
            <numerusform>kinnitada %Ln ohtu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rowback::ConnectionForm</name>
    <message>
        <source>Choose a SQLite file</source>
        <translation>SQLite&apos;i faili valimine</translation>
    </message>
    <message>
        <source>Choose the certificates to trust</source>
        <translation>Usaldatavate sertifikaatide valimine</translation>
    </message>
    <message>
        <source>There is no keychain on this desktop to keep it.</source>
        <translation>Sellel töölaual pole võtmehoidlat, kus seda hoida.</translation>
    </message>
    <message>
        <source>No file has been chosen yet.</source>
        <translation>Faili pole veel valitud.</translation>
    </message>
    <message>
        <source>There are both a host and a socket.</source>
        <translation>Antud on nii server kui ka sokkel.</translation>
    </message>
    <message>
        <source>Leave one of them empty.</source>
        <translation>Jätke üks neist tühjaks.</translation>
    </message>
    <message>
        <source>The name of the database is missing.</source>
        <translation>Andmebaasi nimi puudub.</translation>
    </message>
    <message>
        <source>It is the one in the application&apos;s settings.</source>
        <translation>See on sama, mis rakenduse seadetes.</translation>
    </message>
    <message>
        <source>This cannot be the name of a host.</source>
        <translation>See ei saa olla serveri nimi.</translation>
    </message>
    <message>
        <source>Write it as in db.example.org, or as a number like 192.0.2.7.</source>
        <translation>Kirjutage see kujul db.example.org või numbrina nagu 192.0.2.7.</translation>
    </message>
    <message>
        <source>Check the user and the password. Without a password here, those in %1 are tried.</source>
        <translation>Kontrollige kasutajat ja parooli. Kui parooli siin pole, proovitakse neid, mis on kohas %1.</translation>
    </message>
    <message>
        <source>Check that it runs, that host and port are right, and that no firewall lies between.</source>
        <translation>Kontrollige, kas see töötab, kas server ja port on õiged ja kas vahel pole tulemüüri.</translation>
    </message>
    <message>
        <source>Check its name; capitals matter.</source>
        <translation>Kontrollige nime, ka suur- ja väiketähti.</translation>
    </message>
    <message>
        <source>There are both a port and a socket.</source>
        <translation>Antud on nii port kui ka sokkel.</translation>
    </message>
    <message>
        <source>Should the user have to use encryption, require it below.</source>
        <translation>Kui kasutaja peab krüptimist kasutama, nõudke seda allpool.</translation>
    </message>
    <message>
        <source>Choose an encryption that the server accepts. Where it must prove its name, the host must be written as in its certificate.</source>
        <translation>Valige krüptimine, mille server vastu võtab. Kui ta peab oma nime tõestama, peab host olema kirjutatud nagu tema sertifikaadis.</translation>
    </message>
    <message>
        <source>Choose the file with the certificate that vouches for the server&apos;s; who runs the server has it.</source>
        <translation>Valige fail sertifikaadiga, mis tagab serveri oma; see on serveri pidajal.</translation>
    </message>
</context>
<context>
    <name>Rowback::DatabaseFacts</name>
    <message>
        <source>%1, database &quot;%2&quot;.</source>
        <translation>%1, andmebaas „%2“.</translation>
    </message>
    <message>
        <source>%1, database &quot;%2&quot;, characters in %3.</source>
        <translation>%1, andmebaas „%2“, märgistik %3.</translation>
    </message>
    <message>
        <source>It has no tables. Is this the right database?</source>
        <translation>Selles pole tabeleid. Kas see on õige andmebaas?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) cannot take changes back, and nothing is written to them: %1.</source>
        <translation>
            <numerusform>%Ln tabelis ei saa muudatusi tagasi võtta ja sinna ei kirjutata midagi: %1.</numerusform>
            <numerusform>%Ln tabelis ei saa muudatusi tagasi võtta ja sinna ei kirjutata midagi: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s); every change can be taken back until it is committed.</source>
        <translation>
            <numerusform>%Ln tabel; iga muudatust saab kuni jõustamiseni tagasi võtta.</numerusform>
            <numerusform>%Ln tabelit; iga muudatust saab kuni jõustamiseni tagasi võtta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) have no key, so their rows cannot be compared.</source>
        <translation>
            <numerusform>%Ln tabelil pole võtit, seega ei saa selle ridu võrrelda.</numerusform>
            <numerusform>%Ln tabelil pole võtit, seega ei saa nende ridu võrrelda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reference(s) between tables are known to the database.</source>
        <translation>
            <numerusform>Andmebaas teab %Ln tabelitevahelist viidet.</numerusform>
            <numerusform>Andmebaas teab %Ln tabelitevahelist viidet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database knows of no references between tables; the rules of a profile tell of them.</source>
        <translation>Andmebaas ei tea tabelitevahelisi viiteid; need on teada profiili reeglitest.</translation>
    </message>
    <message>
        <source>No triggers.</source>
        <translation>Trigereid pole.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) have triggers, which would run on writing: %1.</source>
        <translation>
            <numerusform>%Ln tabelil on trigerid, mis kirjutamisel käivituksid: %1.</numerusform>
            <numerusform>%Ln tabelil on trigerid, mis kirjutamisel käivituksid: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The user may not read %Ln table(s): %1. Grant SELECT, or choose another user.</source>
        <translation>
            <numerusform>Kasutaja ei tohi lugeda %Ln tabelit: %1. Andke talle SELECT või valige teine kasutaja.</numerusform>
            <numerusform>Kasutaja ei tohi lugeda %Ln tabelit: %1. Andke talle SELECT või valige teine kasutaja.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be written. %1</source>
        <translation>Midagi ei saa kirjutada. %1</translation>
    </message>
    <message>
        <source>May be written to. Nothing has been written.</source>
        <translation>Kirjutamine on lubatud. Midagi pole kirjutatud.</translation>
    </message>
    <message>
        <source>It is a replica of another server, and should not be written to. Choose that one.</source>
        <translation>See on teise serveri replika ja siia ei peaks kirjutama. Valige see teine.</translation>
    </message>
    <message>
        <source>It is no replica of another server.</source>
        <translation>See ei ole teise serveri replika.</translation>
    </message>
    <message>
        <source>The user has rights on single tables only, and the server hides the others from Rowback. Grant SELECT on the whole database, or choose another user.</source>
        <translation>Kasutajal on õigused ainult üksikutele tabelitele ja server peidab teised Rowbacki eest. Andke SELECT kogu andmebaasile või valige teine kasutaja.</translation>
    </message>
    <message numerus="yes">
        <source>The user may not write to %Ln table(s), as rights are missing (%2): %1. Finding out goes on; bringing rows back there needs these rights, or another user.</source>
        <translation>
            <numerusform>Kasutaja ei tohi kirjutada %Ln tabelisse, sest õigused puuduvad (%2): %1. Uurimine jätkub; ridade tagasitoomiseks sinna on vaja neid õigusi või teist kasutajat.</numerusform>
            <numerusform>Kasutaja ei tohi kirjutada %Ln tabelisse, sest õigused puuduvad (%2): %1. Uurimine jätkub; ridade tagasitoomiseks sinna on vaja neid õigusi või teist kasutajat.</numerusform>
        </translation>
    </message>
    <message>
        <source>The user&apos;s rights do not show whether there are triggers on %1. That is looked at again before anything is written.</source>
        <translation>Kasutaja õigused ei näita, kas tabelitel on trigereid: %1. Seda vaadatakse uuesti, enne kui midagi kirjutatakse.</translation>
    </message>
    <message>
        <source>The connection goes by the socket %1.</source>
        <translation>Ühendus käib sokli %1 kaudu.</translation>
    </message>
    <message>
        <source>The connection goes to %1.</source>
        <translation>Ühendus on loodud serveriga %1.</translation>
    </message>
</context>
<context>
    <name>Rowback::DatabasePage</name>
    <message>
        <source>Database</source>
        <translation>Andmebaas</translation>
    </message>
    <message>
        <source>Which database have rows vanished from? It is only read until you say otherwise on the last pages.</source>
        <translation>Millisest andmebaasist on read kadunud? Seda ainult loetakse, kuni te viimastel lehtedel teisiti ütlete.</translation>
    </message>
    <message>
        <source>The database has not answered yet.</source>
        <translation>Andmebaas pole veel vastanud.</translation>
    </message>
    <message>
        <source>Asking the database…</source>
        <translation>Andmebaasilt küsitakse…</translation>
    </message>
    <message>
        <source>The database answers. Read what stands below before you go on.</source>
        <translation>Andmebaas vastab. Enne jätkamist lugege, mis on kirjas allpool.</translation>
    </message>
    <message>
        <source>The database answers, and nothing stands in the way.</source>
        <translation>Andmebaas vastab ja takistusi ei ole.</translation>
    </message>
    <message>
        <source>No connection. What is wrong stands at the field.</source>
        <translation>Ühendust pole. Mis on valesti, on kirjas välja juures.</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Hoiatus: %1</translation>
    </message>
</context>
<context>
    <name>Rowback::FindingCellsModel</name>
    <message>
        <source>%1, differs from the snapshot</source>
        <translation>%1, erineb hetktõmmisest</translation>
    </message>
    <message>
        <source>%1, will be written</source>
        <translation>%1, kirjutatakse</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Veerg</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Hetktõmmis</translation>
    </message>
    <message>
        <source>Live now</source>
        <translation>Praegu</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Pärast</translation>
    </message>
    <message>
        <source>Live now (tick: take this)</source>
        <translation>Praegu (märgitu võetakse)</translation>
    </message>
    <message>
        <source>%1, differs from the other row</source>
        <translation>%1, erineb teisest reast</translation>
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
            <numerusform>? jäänud %Ln</numerusform>
            <numerusform>? jäänud %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Otsus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s)</source>
        <translation>
            <numerusform>%Ln tabel</numerusform>
            <numerusform>%Ln tabelit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rowback::InjectPage</name>
    <message>
        <source>Restore</source>
        <translation>Taasta</translation>
    </message>
    <message>
        <source>Everything is written in one transaction: either all of it is committed, or nothing stays.</source>
        <translation>Kõik kirjutatakse ühes transaktsioonis: kas jõustatakse kõik või ei jää midagi.</translation>
    </message>
    <message>
        <source>To the report</source>
        <translation>Aruande juurde</translation>
    </message>
    <message>
        <source>The restore is running.</source>
        <translation>Taastamine käib.</translation>
    </message>
    <message>
        <source>Nothing has been restored yet.</source>
        <translation>Midagi pole veel taastatud.</translation>
    </message>
    <message>
        <source>recovery</source>
        <comment>name of a file</comment>
        <translation>taaste</translation>
    </message>
    <message>
        <source>With the journal the restore can be undone. It holds personal data; only you can read it.</source>
        <translation>Päevikuga saab taastamise tagasi võtta. See sisaldab isikuandmeid; lugeda saate seda ainult teie.</translation>
    </message>
    <message>
        <source>Where to keep the journal</source>
        <translation>Kus päevikut hoida</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is being done, how fast</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 rows per second</source>
        <translation>%1 rida sekundis</translation>
    </message>
    <message>
        <source>Cancelled. Everything was taken back: the database is as it was before.</source>
        <translation>Katkestatud. Kõik võeti tagasi: andmebaas on nagu enne.</translation>
    </message>
    <message>
        <source>The connection was lost at the very moment of committing, and Rowback could not find out whether it went through. Connect again and compare: what is still missing was not restored. The journal is kept, so that it can be undone.</source>
        <translation>Ühendus katkes just jõustamise hetkel ja Rowback ei saanud teada, kas see läks läbi. Ühenduge uuesti ja võrrelge: mis ikka puudub, jäi taastamata. Päevik on alles, nii et taastamise saab tagasi võtta.</translation>
    </message>
    <message>
        <source>It did not work, and everything was taken back: the database is as it was before. %1</source>
        <translation>See ei õnnestunud ja kõik võeti tagasi: andmebaas on nagu enne. %1</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Midagi pole veel kirjutatud</translation>
    </message>
    <message>
        <source>Written, not yet committed</source>
        <translation>Kirjutatud, veel jõustamata</translation>
    </message>
    <message>
        <source>Committed at %1</source>
        <translation>Jõustatud kell %1</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Jõustatud</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Tagasi võetud</translation>
    </message>
    <message>
        <source>Not known whether it was committed</source>
        <translation>Pole teada, kas see jõustati</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restore %Ln record(s) now</source>
        <translation>
            <numerusform>&amp;Taasta nüüd %Ln kirje</numerusform>
            <numerusform>&amp;Taasta nüüd %Ln kirjet</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore now</source>
        <translation>&amp;Taasta nüüd</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time and what happened</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 Nothing was restored. Make room there, or choose another file.</source>
        <translation>%1 Midagi ei taastatud. Tehke seal ruumi või valige mõni muu fail.</translation>
    </message>
</context>
<context>
    <name>Rowback::JournalsPlace</name>
    <message>
        <source>Choose a journal to see what was restored, or to undo it.</source>
        <translation>Valige päevik, et näha, mis taastati, või see tagasi võtta.</translation>
    </message>
    <message>
        <source>The journal does not tell whether it was committed; undoing it finds out.</source>
        <translation>Päevik ei ütle, kas see jõustati; tagasivõtmine teeb selle kindlaks.</translation>
    </message>
    <message>
        <source>Committed on %1.</source>
        <translation>Jõustatud %1.</translation>
    </message>
    <message>
        <source>Undone on %1.</source>
        <translation>Tagasi võetud %1.</translation>
    </message>
    <message>
        <source>Undone. Every row of this restore was taken back, and the database is as it was before.</source>
        <translation>Tagasi võetud. Selle taastamise iga rida võeti tagasi ja andmebaas on nagu enne.</translation>
    </message>
    <message>
        <source>The undo was cancelled. The restore stays as it was.</source>
        <translation>Tagasivõtmine katkestati. Taastamine jääb, nagu oli.</translation>
    </message>
    <message>
        <source>The connection was lost at the very moment of committing, so it is not known whether the restore was taken back. Try once more: that finds out.</source>
        <translation>Ühendus katkes just jõustamise hetkel, seega pole teada, kas taastamine võeti tagasi. Proovige veel kord: see teeb selle kindlaks.</translation>
    </message>
    <message>
        <source>The undo did not work, and the restore stays as it was. %1</source>
        <translation>Tagasivõtmine ei õnnestunud ja taastamine jääb, nagu oli. %1</translation>
    </message>
    <message>
        <source>Open a journal</source>
        <translation>Päeviku avamine</translation>
    </message>
    <message>
        <source>Journals (%1);;All files (*)</source>
        <translation>Päevikud (%1);;Kõik failid (*)</translation>
    </message>
    <message>
        <source>Say where the database %1 is.</source>
        <translation>Öelge, kus on andmebaas %1.</translation>
    </message>
    <message>
        <source>Takes every row back, provided that nobody has changed one of them since.</source>
        <translation>Võtab iga rea tagasi, kui ühtegi neist pole vahepeal muudetud.</translation>
    </message>
    <message>
        <source>A restore is being undone. Rowback closes as soon as that has ended.</source>
        <translation>Taastamist võetakse tagasi. Rowback sulgub kohe, kui see on lõppenud.</translation>
    </message>
    <message>
        <source>Undone. Every row of this restore was taken back, but not what the database may have deleted or changed by itself in %1.</source>
        <translation>Tagasi võetud. Selle taastamise iga rida võeti tagasi, kuid mitte see, mida andmebaas võis tabelis %1 ise kustutada või muuta.</translation>
    </message>
    <message>
        <source>%1 restored into %2 from the snapshot %3, on %4 by %5.</source>
        <comment>records, database, snapshot, time, user</comment>
        <translation>%1 taastati andmebaasi %2 hetktõmmisest %3; aeg %4, taastaja %5.</translation>
    </message>
</context>
<context>
    <name>Rowback::KeptWork</name>
    <message>
        <source>What you have chosen so far could not be kept.</source>
        <translation>Seni valitut ei õnnestunud alles hoida.</translation>
    </message>
</context>
<context>
    <name>Rowback::Keychain</name>
    <message>
        <source>There is no keychain on this desktop to keep the password.</source>
        <translation>Sellel töölaual pole võtmehoidlat, kus parooli hoida.</translation>
    </message>
    <message>
        <source>The keychain did not keep the password: %1</source>
        <translation>Võtmehoidla ei jätnud parooli meelde: %1</translation>
    </message>
</context>
<context>
    <name>Rowback::LossDetails</name>
    <message>
        <source>Choose a record to see what vanished of it.</source>
        <translation>Valige kirje, et näha, mis sellest kadus.</translation>
    </message>
    <message>
        <source>%1: some of its rows are gone from the live database.</source>
        <translation>%1: osa selle ridu on töös olevast andmebaasist kadunud.</translation>
    </message>
    <message>
        <source>%1: gone, and its number belongs to another record now.</source>
        <translation>%1: kadunud ja selle number kuulub nüüd teisele kirjele.</translation>
    </message>
    <message>
        <source>%1: in the snapshot, gone now.</source>
        <translation>%1: hetktõmmises olemas, nüüd kadunud.</translation>
    </message>
    <message>
        <source>Read from %1</source>
        <translation>Loetud failist %1</translation>
    </message>
</context>
<context>
    <name>Rowback::LossFilter</name>
    <message numerus="yes">
        <source>%1 (%Ln shown)</source>
        <comment>contacts.Partner, 12 records (3 shown)</comment>
        <translation>
            <numerusform>%1 (%Ln näidatud)</numerusform>
            <numerusform>%1 (%Ln näidatud)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rowback::LossSeriesBar</name>
    <message>
        <source>It vanished %1.</source>
        <comment>between two days</comment>
        <translation>See kadus %1.</translation>
    </message>
    <message>
        <source>All that vanished</source>
        <translation>Kõik, mis kadus</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln record(s)</source>
        <comment>between two days</comment>
        <translation>
            <numerusform>%1: %Ln kirje</numerusform>
            <numerusform>%1: %Ln kirjet</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore fro&amp;m the snapshot of %1</source>
        <translation>Taasta hetktõ&amp;mmisest, mille aeg on %1</translation>
    </message>
</context>
<context>
    <name>Rowback::LossTreeModel</name>
    <message>
        <source>%1 is a root of loss: it hangs on nothing else that vanished.</source>
        <translation>%1 on kao lähtekirje: see ei sõltu millestki muust, mis kadus.</translation>
    </message>
    <message>
        <source>%1 comes along because %2.</source>
        <translation>%1 tuleb kaasa, sest %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln record(s)</source>
        <translation>
            <numerusform>%1, %Ln kirje</numerusform>
            <numerusform>%1, %Ln kirjet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln rida</numerusform>
            <numerusform>%Ln rida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln related</source>
        <translation>
            <numerusform>%1 ja %Ln seotud</numerusform>
            <numerusform>%1 ja %Ln seotud</numerusform>
        </translation>
    </message>
    <message>
        <source>its number belongs to another record now</source>
        <translation>selle number kuulub nüüd teisele kirjele</translation>
    </message>
    <message>
        <source>partly still there</source>
        <translation>osaliselt veel olemas</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Kirje</translation>
    </message>
    <message>
        <source>What vanished</source>
        <translation>Mis kadus</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Miks see siin on</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Viimati nähtud</translation>
    </message>
    <message>
        <source>%1: %2 here, %3 below others</source>
        <comment>contacts.Partner, 195 records: 190 here, 5 below others</comment>
        <translation>%1: %2 siin, %3 teiste all</translation>
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
        <translation>Veerg</translation>
    </message>
    <message>
        <source>Value in the snapshot</source>
        <translation>Väärtus hetktõmmises</translation>
    </message>
</context>
<context>
    <name>Rowback::MainWindow</name>
    <message>
        <source>Start</source>
        <translation>Algus</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Taaste</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Hetktõmmised</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Ajajoon</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Päevikud</translation>
    </message>
    <message>
        <source>A recovery is at work, perhaps on the demo itself.</source>
        <translation>Üks taaste käib, võib-olla demo endaga.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or cancel it.</source>
        <translation>Oodake, kuni see on lõppenud, või katkestage see.</translation>
    </message>
    <message>
        <source>The cache folder cannot be made.</source>
        <translation>Vahemälu kausta ei saa luua.</translation>
    </message>
    <message>
        <source>Choose another one in the preferences.</source>
        <translation>Valige seadetes teine kaust.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Avamine</translation>
    </message>
    <message>
        <source>What Rowback can open (%1);;All files (*)</source>
        <translation>Mida Rowback avada oskab (%1);;Kõik failid (*)</translation>
    </message>
    <message>
        <source>Save recovery</source>
        <translation>Taaste salvestamine</translation>
    </message>
    <message>
        <source>Saved recoveries (%1)</source>
        <translation>Salvestatud taasted (%1)</translation>
    </message>
    <message>
        <source>About Rowback</source>
        <translation>Rowbacki teave</translation>
    </message>
    <message>
        <source>Rowback %1 brings rows that vanished from a live database back from an older snapshot.

Free software under the GNU General Public License, version 3 or any later one.</source>
        <translation>Rowback %1 toob töös olevast andmebaasist kadunud read vanemast hetktõmmisest tagasi.

Vaba tarkvara GNU üldise avaliku litsentsi (GNU General Public License) versiooni 3 või mis tahes hilisema versiooni tingimustel.</translation>
    </message>
    <message>
        <source>The recovery that you worked on is kept: the start page leads back to it.</source>
        <translation>Taaste, mille kallal töötasite, on alles: avaleht viib selle juurde tagasi.</translation>
    </message>
    <message>
        <source>Save the recovery elsewhere, or close once more to leave without it.</source>
        <translation>Salvestage taaste mujale või sulgege veel kord, et lahkuda ilma selleta.</translation>
    </message>
    <message>
        <source>This recovery is being worked on.</source>
        <translation>Selle taastega töötatakse praegu.</translation>
    </message>
    <message>
        <source>Begin another one, then remove it.</source>
        <translation>Alustage teist ja eemaldage siis see.</translation>
    </message>
    <message>
        <source>The recovery could not be moved to the trash.</source>
        <translation>Taastet ei saanud prügikasti teisaldada.</translation>
    </message>
    <message>
        <source>Check whether you may write to its folder.</source>
        <translation>Kontrollige, kas tohite selle kausta kirjutada.</translation>
    </message>
    <message>
        <source>Rowback closes as soon as the recovery is saved.</source>
        <translation>Rowback sulgub kohe, kui taaste on salvestatud.</translation>
    </message>
    <message>
        <source>recovery</source>
        <comment>name of a file</comment>
        <translation>taaste</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvestatud: %1.</translation>
    </message>
</context>
<context>
    <name>Rowback::PlanCountsModel</name>
    <message>
        <source>All tables</source>
        <translation>Kõik tabelid</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Lisa</translation>
    </message>
    <message>
        <source>Re-point</source>
        <translation>Suuna ümber</translation>
    </message>
    <message>
        <source>Re-tie</source>
        <translation>Seo uuesti</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Muuda</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eemalda</translation>
    </message>
</context>
<context>
    <name>Rowback::PlanStepsModel</name>
    <message>
        <source>Make room</source>
        <translation>Tee ruumi</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Too tagasi</translation>
    </message>
    <message>
        <source>Re-point</source>
        <translation>Suuna ümber</translation>
    </message>
    <message>
        <source>Re-tie</source>
        <translation>Seo uuesti</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Muuda</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eemalda</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Mille jaoks</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Lause</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Võti</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Miks</translation>
    </message>
</context>
<context>
    <name>Rowback::PlanTrouble</name>
    <message>
        <source>There is no plan: an earlier decision (%1) fits nothing that was found any more.</source>
        <translation>Plaani pole: varasem otsus (%1) ei sobi enam millegi leituga.</translation>
    </message>
    <message>
        <source>&amp;Forget this decision</source>
        <translation>&amp;Unusta see otsus</translation>
    </message>
    <message>
        <source>There is no plan: the pair %1 cannot be. %2</source>
        <translation>Plaani pole: paar %1 ei ole võimalik. %2</translation>
    </message>
    <message>
        <source>&amp;Take this pair out</source>
        <translation>&amp;Võta see paar välja</translation>
    </message>
    <message>
        <source>There is no plan yet. %1</source>
        <translation>Plaani veel pole. %1</translation>
    </message>
    <message>
        <source>&amp;Make the plan again</source>
        <translation>Tee plaan uuest&amp;i</translation>
    </message>
    <message>
        <source>The database has changed since this plan was made. %1 Nothing was written, and what you selected and decided is kept.</source>
        <translation>Andmebaas on pärast selle plaani tegemist muutunud. %1 Midagi ei kirjutatud ning see, mille valisite ja otsustasite, jääb alles.</translation>
    </message>
</context>
<context>
    <name>Rowback::PreferencesDialog</name>
    <message>
        <source>This is not a whole path.</source>
        <translation>See ei ole täielik asukoht.</translation>
    </message>
    <message>
        <source>Write it from the root on, or choose the folder.</source>
        <translation>Kirjutage see alates juurkaustast või valige kaust.</translation>
    </message>
    <message>
        <source>Nothing can be written to this folder.</source>
        <translation>Sellesse kausta ei saa kirjutada.</translation>
    </message>
    <message>
        <source>Choose another one, or look at its permissions.</source>
        <translation>Valige teine või vaadake selle õigusi.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Nagu töölaual</translation>
    </message>
    <message>
        <source>Choose a folder for the cache</source>
        <translation>Vahemälu jaoks kausta valimine</translation>
    </message>
    <message>
        <source>%1 on the disk.</source>
        <translation>%1 kettal.</translation>
    </message>
    <message>
        <source>Nothing is kept there.</source>
        <translation>Seal ei hoita midagi.</translation>
    </message>
    <message>
        <source>%1 It can be cleared once what is running in the window has ended.</source>
        <translation>%1 Seda saab tühjendada, kui aknas pooleliolev on lõppenud.</translation>
    </message>
</context>
<context>
    <name>Rowback::ProblemListModel</name>
    <message>
        <source>Error</source>
        <translation>Viga</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Hoiatus</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Märkus</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Liik</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>What was noticed</source>
        <translation>Mida märgati</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Kus</translation>
    </message>
</context>
<context>
    <name>Rowback::RecoveryController</name>
    <message>
        <source>No snapshot has been chosen yet.</source>
        <translation>Hetktõmmist pole veel valitud.</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Plaani veel pole.</translation>
    </message>
    <message>
        <source>This recovery was committed already.</source>
        <translation>See taaste on juba jõustatud.</translation>
    </message>
    <message>
        <source>There is nothing to restore.</source>
        <translation>Midagi pole taastada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) need your decision.</source>
        <translation>
            <numerusform>%Ln konflikt vajab teie otsust.</numerusform>
            <numerusform>%Ln konflikti vajab teie otsust.</numerusform>
        </translation>
    </message>
    <message>
        <source>A hazard must be confirmed first.</source>
        <translation>Enne tuleb kinnitada üks oht.</translation>
    </message>
    <message>
        <source>This plan has not been rehearsed yet.</source>
        <translation>Seda plaani pole veel läbi proovitud.</translation>
    </message>
    <message>
        <source>Everything that the database holds is in this snapshot, too: nothing was entered after it. If people kept working since, the snapshot is newer than the database, or the database is an old copy. Check both before you go on.</source>
        <translation>Kõik, mis andmebaasis on, on ka selles hetktõmmises: pärast seda pole midagi sisestatud. Kui vahepeal on edasi töötatud, on hetktõmmis andmebaasist uuem või on andmebaas vana koopia. Kontrollige enne jätkamist mõlemat.</translation>
    </message>
    <message>
        <source>Rows are being written.</source>
        <translation>Ridu kirjutatakse praegu.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or cancel it.</source>
        <translation>Oodake, kuni see on lõppenud, või katkestage see.</translation>
    </message>
    <message>
        <source>The database has changed since this plan was made: it must be made again.</source>
        <translation>Andmebaas on pärast selle plaani tegemist muutunud: plaan tuleb uuesti teha.</translation>
    </message>
    <message>
        <source>The rehearsal of this plan was cancelled.</source>
        <translation>Selle plaani proov katkestati.</translation>
    </message>
    <message>
        <source>The rehearsal of this plan did not work.</source>
        <translation>Selle plaani proov ebaõnnestus.</translation>
    </message>
    <message>
        <source>It is not known whether this recovery was committed.</source>
        <translation>Pole teada, kas see taaste jõustati.</translation>
    </message>
</context>
<context>
    <name>Rowback::RecoveryWizard</name>
    <message>
        <source>Nothing has been written</source>
        <translation>Midagi pole kirjutatud</translation>
    </message>
    <message>
        <source>Written, not yet committed</source>
        <translation>Kirjutatud, veel jõustamata</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Jõustatud</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Tagasi võetud</translation>
    </message>
    <message>
        <source>Not known whether it was committed</source>
        <translation>Pole teada, kas see jõustati</translation>
    </message>
    <message>
        <source>Rows are being written. Rowback closes as soon as that has ended or has been taken back.</source>
        <translation>Ridu kirjutatakse. Rowback sulgub kohe, kui see on lõppenud või tagasi võetud.</translation>
    </message>
    <message>
        <source>Rowback closes as soon as what is running has stopped.</source>
        <translation>Rowback sulgub kohe, kui käimasolev on peatunud.</translation>
    </message>
    <message>
        <source>No database connected: %1</source>
        <comment>whether anything was written</comment>
        <translation>Andmebaasiga pole ühendust: %1</translation>
    </message>
    <message>
        <source>Nothing of what you had selected is missing any more: it is in the database again. Choose what else is to come back.</source>
        <translation>Sellest, mille olite valinud, ei puudu enam midagi: see on jälle andmebaasis. Valige, mis veel peab tagasi tulema.</translation>
    </message>
    <message>
        <source>You had come to the last step. Its plan was made again for the database as it is now: rehearse this one, then restore.</source>
        <translation>Olite jõudnud viimase sammuni. Selle plaan tehti uuesti andmebaasi jaoks, nagu see praegu on: proovige see läbi, seejärel taastage.</translation>
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
        <translation>Veerg</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Read</translation>
    </message>
</context>
<context>
    <name>Rowback::ReferrersPanel</name>
    <message>
        <source>“Who refers to this?” looks for the rows that refer to the chosen one.</source>
        <translation>„Mis sellele viitab?“ otsib read, mis valitud reale viitavad.</translation>
    </message>
    <message>
        <source>Looking for rows that refer to %1…</source>
        <translation>Otsitakse ridu, mis viitavad reale %1…</translation>
    </message>
    <message>
        <source>What refers to %1: press Enter or double-click to see the rows.</source>
        <translation>Mis viitab reale %1: sisestusklahv või topeltklõps näitab ridu.</translation>
    </message>
    <message>
        <source>No row of this database refers to %1.</source>
        <translation>Ükski selle andmebaasi rida ei viita reale %1.</translation>
    </message>
    <message>
        <source>No row of this snapshot refers to %1.</source>
        <translation>Ükski selle hetktõmmise rida ei viita reale %1.</translation>
    </message>
</context>
<context>
    <name>Rowback::RemapDelegate</name>
    <message>
        <source>What to do with %1</source>
        <translation>Mida teha: %1</translation>
    </message>
    <message>
        <source>Number of the re-created record</source>
        <translation>Uuesti loodud kirje number</translation>
    </message>
    <message>
        <source>Number of the original</source>
        <translation>Algse kirje number</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Otsustamata</translation>
    </message>
</context>
<context>
    <name>Rowback::RemapModel</name>
    <message>
        <source>(a number of %1)</source>
        <translation>(%1: number)</translation>
    </message>
    <message>
        <source>named by you</source>
        <translation>teie nimetatud</translation>
    </message>
    <message>
        <source>%1 (alike to %2 %)</source>
        <translation>%1 (sarnasus %2 %)</translation>
    </message>
    <message>
        <source>%L1 %2</source>
        <translation>%L1 %2</translation>
    </message>
    <message>
        <source>%1 (proposed)</source>
        <translation>%1 (pakutud)</translation>
    </message>
    <message>
        <source>Re-created</source>
        <translation>Uuesti loodud</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Algne</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tõend</translation>
    </message>
    <message>
        <source>Goes along</source>
        <translation>Tuleb kaasa</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Mida teha</translation>
    </message>
</context>
<context>
    <name>Rowback::RemapPage</name>
    <message>
        <source>Re-created</source>
        <translation>Uuesti loodud</translation>
    </message>
    <message>
        <source>Has any of what is to come back been entered again meanwhile?</source>
        <translation>Kas midagi tagasitoodavast on vahepeal uuesti sisestatud?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these record(s) have been entered again. Keep the original numbers?</source>
        <translation>
            <numerusform>%Ln neist kirjetest on uuesti sisestatud. Kas säilitada algne number?</numerusform>
            <numerusform>%Ln neist kirjetest on uuesti sisestatud. Kas säilitada algsed numbrid?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is selected yet. Go back and choose what is to come back.</source>
        <translation>Midagi pole veel valitud. Minge tagasi ja valige, mis peab tagasi tulema.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) cannot be as they stand; mend them or remove them.</source>
        <translation>
            <numerusform>%Ln paar ei ole sellisena võimalik; parandage või eemaldage see.</numerusform>
            <numerusform>%Ln paari ei ole sellisena võimalik; parandage või eemaldage need.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan is still being made.</source>
        <translation>Plaani alles tehakse.</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Plaani veel pole.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln re-created record(s) need your decision.</source>
        <translation>
            <numerusform>%Ln uuesti loodud kirje vajab teie otsust.</numerusform>
            <numerusform>%Ln uuesti loodud kirjet vajab teie otsust.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln paar</numerusform>
            <numerusform>%Ln paari</numerusform>
        </translation>
    </message>
    <message>
        <source>You named this pair.</source>
        <translation>Selle paari nimetasite teie.</translation>
    </message>
    <message>
        <source>%1 They do not differ.</source>
        <translation>%1 Need ei erine.</translation>
    </message>
    <message>
        <source>The remap is on the clipboard, as Python.</source>
        <translation>Vastendus on lõikelaual, Pythonina.</translation>
    </message>
    <message>
        <source>Import pairs</source>
        <translation>Paaride importimine</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv);;All files (*)</source>
        <translation>Komaga eraldatud väärtused (*.csv);;Kõik failid (*)</translation>
    </message>
    <message>
        <source>Export the remap</source>
        <translation>Vastenduse eksportimine</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Komaga eraldatud väärtused (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new pair(s) were read.</source>
        <translation>
            <numerusform>Loeti %Ln uus paar.</numerusform>
            <numerusform>Loeti %Ln uut paari.</numerusform>
        </translation>
    </message>
    <message>
        <source>The remap was written to %1.</source>
        <translation>Vastendus kirjutati faili %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) that were there are decided as the file says.</source>
        <translation>
            <numerusform>%Ln olemasolev paar on otsustatud nii, nagu fail ütleb.</numerusform>
            <numerusform>%Ln olemasolevat paari on otsustatud nii, nagu fail ütleb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) cannot be decided as the file says.</source>
        <translation>
            <numerusform>%Ln paari ei saa otsustada nii, nagu fail ütleb.</numerusform>
            <numerusform>%Ln paari ei saa otsustada nii, nagu fail ütleb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) are not in it: it only holds which of two records stands for the other, not that both are kept, that one is left out, or that nothing is decided yet.</source>
        <translation>
            <numerusform>%Ln paari selles ei ole: seal on ainult see, kumb kahest kirjest teist asendab, mitte see, et mõlemad jäävad, et üks jääb välja või et midagi pole veel otsustatud.</numerusform>
            <numerusform>%Ln paari selles ei ole: seal on ainult see, kumb kahest kirjest teist asendab, mitte see, et mõlemad jäävad, et üks jääb välja või et midagi pole veel otsustatud.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rowback::ReportPage</name>
    <message>
        <source>Report</source>
        <translation>Aruanne</translation>
    </message>
    <message>
        <source>This was restored. What needs your attention comes first.</source>
        <translation>See on taastatud. Kõigepealt see, mis vajab teie tähelepanu.</translation>
    </message>
    <message>
        <source>This restore was taken back: the database is as it was before it.</source>
        <translation>See taastamine võeti tagasi: andmebaas on nagu enne seda.</translation>
    </message>
    <message>
        <source>It is not known whether this restore was committed.</source>
        <translation>Pole teada, kas see taastamine jõustati.</translation>
    </message>
    <message>
        <source>Nothing has been restored yet.</source>
        <translation>Midagi pole veel taastatud.</translation>
    </message>
    <message>
        <source>Undone at %1. Every row of this restore was taken back, and the database is as it was before.</source>
        <translation>Tagasi võetud kell %1. Selle taastamise iga rida võeti tagasi ja andmebaas on nagu enne.</translation>
    </message>
    <message>
        <source>The connection was lost at the very moment of committing, so it is not known whether the restore was taken back. Connect again and try once more: that finds out.</source>
        <translation>Ühendus katkes just jõustamise hetkel, seega pole teada, kas taastamine võeti tagasi. Ühenduge uuesti ja proovige veel kord: see teeb selle kindlaks.</translation>
    </message>
    <message>
        <source>The undo was cancelled. The restore stays as it was.</source>
        <translation>Tagasivõtmine katkestati. Taastamine jääb, nagu oli.</translation>
    </message>
    <message>
        <source>The undo did not work, and the restore stays as it was. %1</source>
        <translation>Tagasivõtmine ei õnnestunud ja taastamine jääb, nagu oli. %1</translation>
    </message>
    <message>
        <source>Undone at %1. Every row of this restore was taken back, but not what the database may have deleted or changed by itself in %2.</source>
        <translation>Tagasi võetud kell %1. Selle taastamise iga rida võeti tagasi, kuid mitte see, mida andmebaas võis tabelis %2 ise kustutada või muuta.</translation>
    </message>
    <message>
        <source>Taken back and gone again: %1.</source>
        <comment>records, rows</comment>
        <translation>Tagasi võetud ja jälle kadunud: %1.</translation>
    </message>
    <message>
        <source>Came back: %1.</source>
        <comment>records, rows</comment>
        <translation>Tagasi tuli: %1.</translation>
    </message>
</context>
<context>
    <name>Rowback::ReportView</name>
    <message>
        <source>report</source>
        <comment>name of a file</comment>
        <translation>aruanne</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Aruande salvestamine</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvestatud: %1.</translation>
    </message>
    <message>
        <source>A letter to the owner is in the clipboard, to be pasted into a mail.</source>
        <translation>Kiri omanikule on lõikelaual ja selle saab e-kirja kleepida.</translation>
    </message>
</context>
<context>
    <name>Rowback::ResolutionButtons</name>
    <message>
        <source>%1 (your decision)</source>
        <translation>%1 (teie otsus)</translation>
    </message>
    <message>
        <source>%1 (proposed)</source>
        <translation>%1 (pakutud)</translation>
    </message>
</context>
<context>
    <name>Rowback::ReviewPage</name>
    <message numerus="yes">
        <source>%Ln line(s), all shown.</source>
        <translation>
            <numerusform>%Ln rida, kõik on näha.</numerusform>
            <numerusform>%Ln rida, kõik on näha.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 lines are shown. The saved file holds them all.</source>
        <translation>Näha on esimesed %1 rida %2-st. Salvestatud failis on kõik.</translation>
    </message>
    <message>
        <source>Save the plan as SQL</source>
        <translation>Plaani salvestamine SQL-ina</translation>
    </message>
    <message>
        <source>Save the remap as Python</source>
        <translation>Vastenduse salvestamine Pythonina</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Ülevaatus</translation>
    </message>
    <message>
        <source>This is what will happen. A rehearsal runs all of it and takes it back, so nothing is written for good.</source>
        <translation>Toimub järgmine. Proov teeb kõik läbi ja võtab tagasi, nii et midagi ei jää kirjutatuks.</translation>
    </message>
    <message>
        <source>Making the plan. This only reads.</source>
        <translation>Plaani tehakse. Praegu ainult loetakse.</translation>
    </message>
    <message>
        <source>There is no plan. Go back, and come here again to have it made.</source>
        <translation>Plaani pole. Minge tagasi ja tulge siia uuesti, siis see tehakse.</translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln record(s)…</source>
        <translation>
            <numerusform>Taasta %Ln kirje…</numerusform>
            <numerusform>Taasta %Ln kirjet…</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Taasta…</translation>
    </message>
    <message>
        <source>No record was re-created, so there is nothing to remap.</source>
        <translation>Ühtegi kirjet pole uuesti loodud, seega pole midagi vastendada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, all of them in the report.</source>
        <translation>
            <numerusform>Veel %Ln, kõik on aruandes.</numerusform>
            <numerusform>Veel %Ln, kõik on aruandes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hazard(s) above stand in the way. To go on all the same, type the name of the database: %1</source>
        <translation>
            <numerusform>Ülal on %Ln takistav oht. Et siiski jätkata, tippige andmebaasi nimi: %1</numerusform>
            <numerusform>Ülal on %Ln takistavat ohtu. Et siiski jätkata, tippige andmebaasi nimi: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Rehearsed at %1: everything fits. Nothing was written.</source>
        <translation>Läbi proovitud kell %1: kõik sobib. Midagi ei kirjutatud.</translation>
    </message>
    <message numerus="yes">
        <source>Rehearsed at %1: everything fits. %Ln warning(s). Nothing was written.</source>
        <translation>
            <numerusform>Läbi proovitud kell %1: kõik sobib. %Ln hoiatus. Midagi ei kirjutatud.</numerusform>
            <numerusform>Läbi proovitud kell %1: kõik sobib. %Ln hoiatust. Midagi ei kirjutatud.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rehearsal was cancelled. Nothing was written.</source>
        <translation>Proov katkestati. Midagi ei kirjutatud.</translation>
    </message>
    <message>
        <source>Rehearsed at %1: it does not work like this. Nothing was written. %2</source>
        <translation>Läbi proovitud kell %1: nii see ei õnnestu. Midagi ei kirjutatud. %2</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Plaani veel pole.</translation>
    </message>
    <message>
        <source>There is nothing to rehearse.</source>
        <translation>Midagi pole läbi proovida.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) need your decision first, on the page before.</source>
        <translation>
            <numerusform>%Ln konflikt vajab enne teie otsust, eelmisel lehel.</numerusform>
            <numerusform>%Ln konflikti vajab enne teie otsust, eelmisel lehel.</numerusform>
        </translation>
    </message>
    <message>
        <source>A hazard stands in the way: see the warnings.</source>
        <translation>Takistuseks on oht: vaadake hoiatusi.</translation>
    </message>
    <message>
        <source>recovery</source>
        <comment>name of a file</comment>
        <translation>taaste</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvestatud: %1.</translation>
    </message>
    <message>
        <source>The plan must be made again first.</source>
        <translation>Kõigepealt tuleb plaan uuesti teha.</translation>
    </message>
    <message>
        <source>&amp;Warnings (%1), notes (%2)</source>
        <translation>&amp;Hoiatused (%1), märkused (%2)</translation>
    </message>
    <message>
        <source>The rehearsal was cancelled. What the one at %1 came to still holds. Nothing was written.</source>
        <translation>Proov katkestati. Kell %1 tehtud proovi tulemus kehtib edasi. Midagi ei kirjutatud.</translation>
    </message>
    <message>
        <source>It could not be rehearsed again. %2 What the rehearsal at %1 came to still holds. Nothing was written.</source>
        <translation>Uuesti proovida ei saanud. %2 Kell %1 tehtud proovi tulemus kehtib edasi. Midagi ei kirjutatud.</translation>
    </message>
</context>
<context>
    <name>Rowback::RowDetailsModel</name>
    <message>
        <source>Column</source>
        <translation>Veerg</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Väärtus</translation>
    </message>
</context>
<context>
    <name>Rowback::RowWindowModel</name>
    <message>
        <source>not loaded yet</source>
        <translation>veel laadimata</translation>
    </message>
    <message>
        <source>%1
Press Enter or double-click to go to the row of %2.</source>
        <translation>%1
Vajutage Enter või topeltklõpsake, et minna tabeli %2 reale.</translation>
    </message>
    <message>
        <source>%1: %2, refers to another row</source>
        <translation>%1: %2, viitab teisele reale</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, part of the key</source>
        <translation>%1, võtme osa</translation>
    </message>
    <message>
        <source>%1, refers to %2</source>
        <translation>%1, viitab: %2</translation>
    </message>
    <message>
        <source>%1, differs from the other side</source>
        <translation>%1, erineb teisest poolest</translation>
    </message>
    <message>
        <source>%1: %2, refers to %3</source>
        <translation>%1: %2, viitab: %3</translation>
    </message>
    <message>
        <source>%1
Press Enter or double-click to go to the row that it refers to.</source>
        <translation>%1
Vajutage Enter või topeltklõpsake, et minna reale, millele see viitab.</translation>
    </message>
    <message>
        <source>%1, refers to rows of any table</source>
        <translation>%1, viitab mis tahes tabeli ridadele</translation>
    </message>
</context>
<context>
    <name>Rowback::SnapshotBrowser</name>
    <message>
        <source>Name the folder or archive of a snapshot, or choose one.</source>
        <translation>Andke hetktõmmise kaust või arhiiv või valige see.</translation>
    </message>
    <message>
        <source>Open the folder of a snapshot</source>
        <translation>Hetktõmmise kausta avamine</translation>
    </message>
    <message>
        <source>Open the archive of a snapshot</source>
        <translation>Hetktõmmise arhiivi avamine</translation>
    </message>
    <message>
        <source>Snapshots (%1);;All files (*)</source>
        <translation>Hetktõmmised (%1);;Kõik failid (*)</translation>
    </message>
    <message>
        <source>Export the rows that are shown</source>
        <translation>Nähtavate ridade eksportimine</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON lines (*.jsonl *.json)</source>
        <translation>CSV (*.csv);;JSON-read (*.jsonl *.json)</translation>
    </message>
    <message>
        <source>No &amp;problems</source>
        <translation>&amp;Probleeme pole</translation>
    </message>
    <message numerus="yes">
        <source>%Ln &amp;problem(s)</source>
        <translation>
            <numerusform>%Ln &amp;probleem</numerusform>
            <numerusform>%Ln &amp;probleemi</numerusform>
        </translation>
    </message>
    <message>
        <source>in any column</source>
        <translation>mis tahes veerus</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, rida %2</translation>
    </message>
    <message>
        <source>This column does not refer to another row.</source>
        <translation>See veerg ei viita teisele reale.</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>Valige enne rida.</translation>
    </message>
    <message>
        <source>These are too many rows for the clipboard. Export them to a file instead.</source>
        <translation>Seda on lõikelaua jaoks liiga palju ridu. Eksportige need faili.</translation>
    </message>
    <message>
        <source>That of the recovery</source>
        <translation>Taaste oma</translation>
    </message>
    <message>
        <source>No connection is saved yet; type an address instead</source>
        <translation>Ühtegi ühendust pole veel salvestatud; sisestage selle asemel aadress</translation>
    </message>
    <message>
        <source>%1, sorted by code point: capitals first, accented letters last</source>
        <translation>%1, sorditud märgikoodi järgi: suurtähed ees, täpitähed lõpus</translation>
    </message>
    <message>
        <source>Type the password again, or check the user in the address.</source>
        <translation>Sisestage parool uuesti või kontrollige aadressis kasutajat.</translation>
    </message>
    <message>
        <source>Type the password below, or check the user in the address. It is used for this connection and kept nowhere.</source>
        <translation>Sisestage all parool või kontrollige aadressis kasutajat. Seda kasutatakse selleks ühenduseks ja ei hoita kuskil.</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Pa&amp;rool:</translation>
    </message>
    <message>
        <source>Pass&amp;word of %1:</source>
        <translation>Paroo&amp;l (%1):</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln rida kirjutati faili %1.</numerusform>
            <numerusform>%Ln rida kirjutati faili %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %Ln row(s); it has no key, and of such a table no more are shown</source>
        <translation>
            <numerusform>%1: %2 rida %Ln-st; tabelil ei ole võtit ja sellisest tabelist rohkem ei näidata</numerusform>
            <numerusform>%1: %2 rida %Ln-st; tabelil ei ole võtit ja sellisest tabelist rohkem ei näidata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s)</source>
        <translation>
            <numerusform>%1: %Ln rida</numerusform>
            <numerusform>%1: %Ln rida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %Ln row(s)</source>
        <translation>
            <numerusform>%1: %2 rida %Ln-st</numerusform>
            <numerusform>%1: %2 rida %Ln-st</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1 of %2</source>
        <translation>rida %1 / %2</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <comment>table, number</comment>
        <translation>%1, rida %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>table, key</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What is shown is still %1.</source>
        <translation>Näidatakse endiselt: %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1; the names beside numbers are not searched</source>
        <translation>%1; numbrite kõrval olevatest nimedest ei otsita</translation>
    </message>
</context>
<context>
    <name>Rowback::SnapshotFinds</name>
    <message>
        <source>There is nothing at this path.</source>
        <translation>Selles asukohas pole midagi.</translation>
    </message>
    <message>
        <source>Check how it is written, or choose it with the buttons beside it.</source>
        <translation>Kontrollige, kuidas see on kirjutatud, või valige see kõrval olevate nuppudega.</translation>
    </message>
    <message>
        <source>This folder is no snapshot, and none lies in it.</source>
        <translation>See kaust ei ole hetktõmmis ja selles pole ka ühtegi.</translation>
    </message>
    <message>
        <source>A snapshot is a folder with a restore.py, a .zip or .tar archive of one, or a single .py file. Choose the folder right above them.</source>
        <translation>Hetktõmmis on kaust failiga restore.py, selle .zip- või .tar-arhiiv või üksik .py-fail. Valige kaust, mis on otse nende kohal.</translation>
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
        <translation>Kaust</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arhiiv</translation>
    </message>
    <message>
        <source>Single file</source>
        <translation>Üksik fail</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Selle nimi</translation>
    </message>
    <message>
        <source>The archive&apos;s contents</source>
        <translation>Arhiivi sisu</translation>
    </message>
    <message>
        <source>The file&apos;s own time</source>
        <translation>Faili enda aeg</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Kasutusel</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation>Pakutud: %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Kuupäev</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>Date known from</source>
        <translation>Kuupäeva allikas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Märge</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Ei saa lugeda</translation>
    </message>
    <message>
        <source>In use; proposed: %1</source>
        <translation>Kasutusel; pakutud: %1</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleemid</translation>
    </message>
</context>
<context>
    <name>Rowback::SnapshotPage</name>
    <message>
        <source>Snapshot</source>
        <translation>Hetktõmmis</translation>
    </message>
    <message>
        <source>Which snapshot still holds what vanished? Take the last one from before the loss.</source>
        <translation>Millises hetktõmmises on kadunu veel olemas? Võtke viimane enne kadu.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Edasi</translation>
    </message>
    <message>
        <source>Use this snapshot</source>
        <translation>Kasuta seda hetktõmmist</translation>
    </message>
    <message>
        <source>The snapshot is still being read.</source>
        <translation>Hetktõmmist alles loetakse.</translation>
    </message>
    <message>
        <source>Rowback is still looking at what lies there.</source>
        <translation>Rowback alles vaatab, mis seal on.</translation>
    </message>
    <message>
        <source>No database is connected yet; that is the page before this one.</source>
        <translation>Ükski andmebaas pole veel ühendatud; selleks on eelmine leht.</translation>
    </message>
    <message>
        <source>No snapshot has been chosen yet.</source>
        <translation>Hetktõmmist pole veel valitud.</translation>
    </message>
    <message>
        <source>Choose a snapshot or a folder of snapshots</source>
        <translation>Hetktõmmise või hetktõmmiste kausta valimine</translation>
    </message>
    <message>
        <source>Choose a snapshot</source>
        <translation>Hetktõmmise valimine</translation>
    </message>
    <message>
        <source>Snapshots (%1);;All files (*)</source>
        <translation>Hetktõmmised (%1);;Kõik failid (*)</translation>
    </message>
    <message>
        <source>the newest</source>
        <translation>uusim</translation>
    </message>
    <message>
        <source>%1, taken %2: %3 in %4.</source>
        <translation>%1, tehtud %2: %3, %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln rida</numerusform>
            <numerusform>%Ln rida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s)</source>
        <translation>
            <numerusform>%Ln tabel</numerusform>
            <numerusform>%Ln tabelit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s) in this snapshot: parts of it could not be read. In the tables named below, a row that is not found says nothing. You can go on, or choose another snapshot.</source>
        <translation>
            <numerusform>%Ln viga selles hetktõmmises: osa sellest ei saanud lugeda. Allpool nimetatud tabelites ei tähenda puuduv rida midagi. Võite jätkata või valida teise hetktõmmise.</numerusform>
            <numerusform>%Ln viga selles hetktõmmises: osa sellest ei saanud lugeda. Allpool nimetatud tabelites ei tähenda puuduv rida midagi. Võite jätkata või valida teise hetktõmmise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) in this snapshot are worth a look; all rows that were read are right.</source>
        <translation>
            <numerusform>%Ln asi selles hetktõmmises väärib vaatamist; kõik loetud read on õiged.</numerusform>
            <numerusform>%Ln asja selles hetktõmmises väärib vaatamist; kõik loetud read on õiged.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it was read and understood.</source>
        <translation>Kõik loeti läbi ja kõigest saadi aru.</translation>
    </message>
    <message>
        <source>None; only what the database and the snapshot tell</source>
        <translation>Puudub; ainult see, mida ütlevad andmebaas ja hetktõmmis</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Fail…</translation>
    </message>
    <message>
        <source>Choose a profile</source>
        <translation>Profiili valimine</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profiilid (*.json)</translation>
    </message>
    <message>
        <source>%1 is proposed: the snapshot has the tables of it.</source>
        <translation>Pakutud on %1: hetktõmmises on selle tabelid.</translation>
    </message>
    <message>
        <source>Several snapshots lie there. Choose the one to use.</source>
        <translation>Seal on mitu hetktõmmist. Valige see, mida kasutada.</translation>
    </message>
    <message>
        <source>As the snapshot says</source>
        <translation>Nagu hetktõmmis ütleb</translation>
    </message>
    <message>
        <source>As the snapshot says (%1)</source>
        <comment>a time zone</comment>
        <translation>Nagu hetktõmmis ütleb (%1)</translation>
    </message>
</context>
<context>
    <name>Rowback::SnapshotTablesModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Rows missing</source>
        <translation>Puuduvaid ridu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln probleem</numerusform>
            <numerusform>%Ln probleemi</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleemid</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>loetamatu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln rida</numerusform>
            <numerusform>%Ln rida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s)</source>
        <translation>
            <numerusform>%1 rida %Ln-st</numerusform>
            <numerusform>%1 rida %Ln-st</numerusform>
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
        <translation>Kõigi hetktõmmiste ridade loendamine</translation>
    </message>
    <message>
        <source>the last one before %1 lost %2</source>
        <comment>table, rows</comment>
        <translation>viimane enne, kui %1 kaotas %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln rida</numerusform>
            <numerusform>%Ln rida</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rowback::StartPage</name>
    <message>
        <source>Recovery that is not finished</source>
        <translation>Lõpetamata taaste</translation>
    </message>
    <message>
        <source>Saved recovery</source>
        <translation>Salvestatud taaste</translation>
    </message>
    <message>
        <source>Journal of a recovery</source>
        <translation>Taaste päevik</translation>
    </message>
    <message>
        <source>Folder of snapshots</source>
        <translation>Hetktõmmiste kaust</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Hetktõmmis</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <comment>name</comment>
        <translation>Jätka: %1</translation>
    </message>
    <message>
        <source>%1, not there any more</source>
        <translation>%1, seda enam ei ole</translation>
    </message>
    <message>
        <source>%1, left %2</source>
        <comment>kind, time</comment>
        <translation>%1, pooleli jäetud %2</translation>
    </message>
    <message>
        <source>%1, used %2</source>
        <comment>kind, time</comment>
        <translation>%1, kasutatud %2</translation>
    </message>
    <message>
        <source>This is not there any more.</source>
        <translation>Seda enam ei ole.</translation>
    </message>
    <message>
        <source>Put it back, or remove it from the list by the Delete key.</source>
        <translation>Pange see tagasi või eemaldage see loendist Delete-klahviga.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ava</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Eemalda loendist</translation>
    </message>
    <message>
        <source>Journal of a recovery that was undone</source>
        <translation>Tagasi võetud taaste päevik</translation>
    </message>
</context>
<context>
    <name>Rowback::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Samm %1/%2: %3</translation>
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
        <translation>sama palju kui enne</translation>
    </message>
    <message>
        <source>%1 fewer than the day before</source>
        <translation>%1 vähem kui päev varem</translation>
    </message>
    <message>
        <source>%1 more than the day before</source>
        <translation>%1 rohkem kui päev varem</translation>
    </message>
    <message>
        <source>%1 fewer than on %2</source>
        <translation>%1 vähem kui kuupäeval %2</translation>
    </message>
    <message>
        <source>%1 more than on %2</source>
        <translation>%1 rohkem kui kuupäeval %2</translation>
    </message>
    <message>
        <source>%1, %2: the snapshot cannot be read</source>
        <translation>%1, %2: hetktõmmist ei saa lugeda</translation>
    </message>
    <message>
        <source>%1, %2: not in this snapshot</source>
        <translation>%1, %2: selles hetktõmmises puudub</translation>
    </message>
    <message>
        <source>%1, %2: not counted yet</source>
        <translation>%1, %2: veel loendamata</translation>
    </message>
    <message>
        <source>%1, %2: %3 rows could be read, others are damaged</source>
        <translation>%1, %2: %3 rida sai lugeda, teised on kahjustatud</translation>
    </message>
    <message>
        <source>%1, %2: %3 rows</source>
        <translation>%1, %2: %3 rida</translation>
    </message>
    <message>
        <source>%1, %2: %3 rows, %4</source>
        <translation>%1, %2: %3 rida, %4</translation>
    </message>
    <message>
        <source>%1: no drop</source>
        <translation>%1: langust pole</translation>
    </message>
    <message>
        <source>%1: biggest drop %2</source>
        <translation>%1: suurim langus %2</translation>
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
        <translation>Suurim langus</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Suundumus</translation>
    </message>
    <message>
        <source>%1 fewer than in %2</source>
        <comment>rows, name of a snapshot</comment>
        <translation>%1 vähem kui hetktõmmises %2</translation>
    </message>
    <message>
        <source>%1 more than in %2</source>
        <comment>rows, name of a snapshot</comment>
        <translation>%1 rohkem kui hetktõmmises %2</translation>
    </message>
</context>
<context>
    <name>Rowback::TimelinePlace</name>
    <message>
        <source>Choose a folder of snapshots</source>
        <translation>Hetktõmmiste kausta valimine</translation>
    </message>
    <message>
        <source>Name a folder that holds snapshots, or choose one.</source>
        <translation>Andke kaust, kus on hetktõmmised, või valige see.</translation>
    </message>
    <message>
        <source>Looking for snapshots</source>
        <translation>Hetktõmmiste otsimine</translation>
    </message>
    <message>
        <source>There are no snapshots in %1. Choose the folder in which the folders or archives of the single days lie.</source>
        <translation>Kohas %1 pole hetktõmmiseid. Valige kaust, kus asuvad üksikute päevade kaustad või arhiivid.</translation>
    </message>
    <message>
        <source>Counting was stopped. Open the folder again to go on with it.</source>
        <translation>Loendamine peatati. Jätkamiseks avage kaust uuesti.</translation>
    </message>
    <message>
        <source>Counting the rows of all snapshots</source>
        <translation>Kõigi hetktõmmiste ridade loendamine</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln snapshot(s) are counted.</source>
        <translation>
            <numerusform>Loendatud on %1 hetktõmmis %Ln-st.</numerusform>
            <numerusform>Loendatud on %1 hetktõmmist %Ln-st.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s).</source>
        <translation>
            <numerusform>%Ln hetktõmmis.</numerusform>
            <numerusform>%Ln hetktõmmist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln of them cannot be read.</source>
        <translation>
            <numerusform>%1 Neist %Ln ei ole loetav.</numerusform>
            <numerusform>%1 Neist %Ln ei ole loetav.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Choose up to %2 tables, with Ctrl for more than one, to compare them below.</source>
        <translation>%1 Valige kuni %2 tabelit, mitme jaoks hoidke all Ctrl, et neid allpool võrrelda.</translation>
    </message>
    <message>
        <source>No snapshot is chosen.</source>
        <translation>Hetktõmmist pole valitud.</translation>
    </message>
    <message>
        <source>Snapshot of %1 (%2)</source>
        <translation>Hetktõmmis %1 (%2)</translation>
    </message>
</context>
<context>
    <name>Rowback::TimelinePlot</name>
    <message>
        <source>Row counts over time</source>
        <translation>Ridade arv ajas</translation>
    </message>
    <message>
        <source>Percent of the highest count</source>
        <translation>Protsent suurimast arvust</translation>
    </message>
    <message>
        <source>Rows of %1</source>
        <translation>Tabeli %1 read</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1: pole teada</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1: %2 rida</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: never fewer rows than before.</source>
        <translation>%1: ridu pole kordagi varasemast vähem.</translation>
    </message>
    <message>
        <source>%1: %2, from %3 to %4 rows.</source>
        <translation>%1: %2, ridade arv %3 → %4.</translation>
    </message>
    <message>
        <source>Left and Right go from snapshot to snapshot, + and − zoom, Escape shows all again.</source>
        <translation>Vasak- ja paremnool liiguvad hetktõmmiselt hetktõmmisele, + ja − suurendavad ja vähendavad, Escape näitab jälle kõike.</translation>
    </message>
</context>
<context>
    <name>Rowback::VanishedPage</name>
    <message>
        <source>Vanished</source>
        <translation>Kadunud</translation>
    </message>
    <message>
        <source>Comparing the snapshot with the live database. This only reads.</source>
        <translation>Hetktõmmist võrreldakse töös oleva andmebaasiga. Praegu ainult loetakse.</translation>
    </message>
    <message>
        <source>Nothing that the snapshot holds has vanished from the live database.</source>
        <translation>Hetktõmmise sisust pole töös olevast andmebaasist midagi kadunud.</translation>
    </message>
    <message>
        <source>This vanished. What is to come back? Whatever hangs on a record comes along.</source>
        <translation>See kadus. Mis peab tagasi tulema? Kaasa tuleb kõik, mis kirjest sõltub.</translation>
    </message>
    <message>
        <source>The comparison has not ended yet.</source>
        <translation>Võrdlemine pole veel lõppenud.</translation>
    </message>
    <message>
        <source>Nothing is selected yet.</source>
        <translation>Midagi pole veel valitud.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln kirje</numerusform>
            <numerusform>%Ln kirjet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln rida</numerusform>
            <numerusform>%Ln rida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s)</source>
        <translation>
            <numerusform>%Ln tabel</numerusform>
            <numerusform>%Ln tabelit</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected: %1, %2 in %3</source>
        <comment>records, rows, tables</comment>
        <translation>Valitud: %1, %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln related</source>
        <translation>
            <numerusform>%1 ja %Ln seotud</numerusform>
            <numerusform>%1 ja %Ln seotud</numerusform>
        </translation>
    </message>
    <message>
        <source>Select &amp;all that vanished</source>
        <translation>Vali kõ&amp;ik kadunud</translation>
    </message>
    <message>
        <source>Select &amp;all of this series</source>
        <translation>Vali kõ&amp;ik sellest seeriast</translation>
    </message>
    <message>
        <source>The snapshot has not been compared with the live database.</source>
        <translation>Hetktõmmist ei ole töös oleva andmebaasiga võrreldud.</translation>
    </message>
    <message>
        <source>As far as the two could be compared, nothing that the snapshot holds has vanished from the live database.</source>
        <translation>Niipalju kui neid sai võrrelda, ei ole töös olevast andmebaasist kadunud midagi, mis hetktõmmises on.</translation>
    </message>
    <message>
        <source>%1 If rows are missing all the same, they may have been gone already when it was taken: choose an earlier snapshot.</source>
        <comment>nothing has vanished</comment>
        <translation>%1 Kui ridu siiski puudub, võisid need selle tegemise ajal juba kadunud olla: valige varasem hetktõmmis.</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Võrdle uuesti</translation>
    </message>
    <message>
        <source>Nothing has vanished since this snapshot, so there is nothing to select.</source>
        <translation>Pärast seda hetktõmmist ei ole midagi kadunud, seega ei ole midagi valida.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) of the snapshot could not be compared, so their rows are not counted here: %1.</source>
        <translation>
            <numerusform>%Ln hetktõmmise tabelit ei saanud võrrelda, seega ei ole selle ridu siin arvestatud: %1.</numerusform>
            <numerusform>%Ln hetktõmmise tabelit ei saanud võrrelda, seega ei ole nende ridu siin arvestatud: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rowback::WizardPage</name>
    <message>
        <source>Next</source>
        <translation>Edasi</translation>
    </message>
</context>
<context>
    <name>SnapshotBrowser</name>
    <message>
        <source>Back</source>
        <translation>Tagasi</translation>
    </message>
    <message>
        <source>Back to the rows of before (Alt+Left)</source>
        <translation>Tagasi eelmiste ridade juurde (Alt+Left)</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Edasi</translation>
    </message>
    <message>
        <source>Forward again (Alt+Right)</source>
        <translation>Uuesti edasi (Alt+Right)</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Open f&amp;older…</source>
        <translation>Ava ka&amp;ust…</translation>
    </message>
    <message>
        <source>Open &amp;archive…</source>
        <translation>Ava &amp;arhiiv…</translation>
    </message>
    <message>
        <source>&amp;Recover from it</source>
        <translation>&amp;Taasta sellest</translation>
    </message>
    <message>
        <source>&amp;Tables and rows</source>
        <translation>Tabelid &amp;ja read</translation>
    </message>
    <message>
        <source>Filter the tables</source>
        <translation>Filtreeri tabeleid</translation>
    </message>
    <message>
        <source>Show only rows that contain this text</source>
        <translation>Näita ainult ridu, mis sisaldavad seda teksti</translation>
    </message>
    <message>
        <source>Rows that contain…</source>
        <translation>Read, mis sisaldavad…</translation>
    </message>
    <message>
        <source>Column in which the text must be</source>
        <translation>Veerg, milles tekst peab olema</translation>
    </message>
    <message>
        <source>&amp;Who refers to this?</source>
        <translation>Mi&amp;s sellele viitab?</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Ekspordi…</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Tabeli read</translation>
    </message>
    <message>
        <source>Source &amp;line</source>
        <translation>A&amp;llikarida</translation>
    </message>
    <message>
        <source>The lines of the dump that make this row</source>
        <translation>Tõmmise tekstiread, millest see rida tuleb</translation>
    </message>
    <message>
        <source>Who re&amp;fers to it</source>
        <translation>Mis sellele &amp;viitab</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Probleemid</translation>
    </message>
    <message>
        <source>What was noticed when the snapshot was read</source>
        <translation>Mida hetktõmmise lugemisel märgati</translation>
    </message>
    <message>
        <source>&amp;Copy rows as CSV</source>
        <translation>Kopee&amp;ri read CSV-na</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>&amp;Go to the row that it refers to</source>
        <translation>Mine reale, millele see vi&amp;itab</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>&amp;Snapshot or database:</source>
        <translation>&amp;Hetktõmmis või andmebaas:</translation>
    </message>
    <message>
        <source>Snapshot or database</source>
        <translation>Hetktõmmis või andmebaas</translation>
    </message>
    <message>
        <source>Folder or archive of a snapshot, or the address of a database; press Enter to open it</source>
        <translation>Hetktõmmise kaust või arhiiv või andmebaasi aadress; avamiseks vajutage Enter</translation>
    </message>
    <message>
        <source>Open &amp;database</source>
        <translation>Ava andme&amp;baas</translation>
    </message>
    <message>
        <source>Look at the live tables of a saved connection; nothing is written</source>
        <translation>Vaata salvestatud ühenduse töös olevaid tabeleid; midagi ei kirjutata</translation>
    </message>
    <message>
        <source>Open a snapshot or a live database to look at its tables and rows. It is only read.</source>
        <translation>Avage hetktõmmis või töös olev andmebaas, et vaadata selle tabeleid ja ridu. Seda ainult loetakse.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelid</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Pa&amp;rool:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parool</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>Üh&amp;enda</translation>
    </message>
    <message>
        <source>The chosen row, column by column</source>
        <translation>Valitud rida veerg veeru haaval</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>Vee&amp;rud</translation>
    </message>
</context>
<context>
    <name>SnapshotPage</name>
    <message>
        <source>&amp;Snapshot, or folder of snapshots:</source>
        <translation>&amp;Hetktõmmis või hetktõmmiste kaust:</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>Kau&amp;st…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Kausta valimine</translation>
    </message>
    <message>
        <source>&amp;Archive or file…</source>
        <translation>&amp;Arhiiv või fail…</translation>
    </message>
    <message>
        <source>Choose an archive or a file</source>
        <translation>Arhiivi või faili valimine</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Hetktõmmised</translation>
    </message>
    <message>
        <source>&amp;Rules of the application:</source>
        <translation>Rakenduse &amp;reeglid:</translation>
    </message>
    <message>
        <source>What records are called, and which columns refer to what where the database does not tell</source>
        <translation>Kuidas kirjeid nimetatakse ja millised veerud millele viitavad, kui andmebaas seda ei ütle</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Kasutusel</translation>
    </message>
    <message>
        <source>What was noticed in the snapshot</source>
        <translation>Mida hetktõmmises märgati</translation>
    </message>
    <message>
        <source>Time &amp;zone of its datetimes:</source>
        <translation>Selle kellaaegade aja&amp;vöönd:</translation>
    </message>
    <message>
        <source>What the clock of the site showed; on the command line it is --dump-tz</source>
        <translation>Mida näitas saidi kell; käsureal on see --dump-tz</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Bring vanished rows back</source>
        <translation>Too kadunud read tagasi</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Viimased</translation>
    </message>
    <message>
        <source>Recover vanished records…</source>
        <translation>Taasta kadunud kirjed…</translation>
    </message>
    <message>
        <source>Compare a snapshot with the live database, decide, rehearse, and bring them back</source>
        <translation>Võrdle hetktõmmist töös oleva andmebaasiga, otsusta, proovi läbi ja too read tagasi</translation>
    </message>
    <message>
        <source>Browse a snapshot…</source>
        <translation>Sirvi hetktõmmist…</translation>
    </message>
    <message>
        <source>Look at its tables and rows</source>
        <translation>Vaata selle tabeleid ja ridu</translation>
    </message>
    <message>
        <source>See when it happened…</source>
        <translation>Vaata, millal see juhtus…</translation>
    </message>
    <message>
        <source>Row counts over all snapshots of a folder</source>
        <translation>Ridade arvud kausta kõigis hetktõmmistes</translation>
    </message>
    <message>
        <source>Undo a recovery…</source>
        <translation>Võta taaste tagasi…</translation>
    </message>
    <message>
        <source>Take one back from its journal</source>
        <translation>Võta üks päeviku järgi tagasi</translation>
    </message>
    <message>
        <source>Recent work</source>
        <translation>Viimased tööd</translation>
    </message>
    <message>
        <source>Try it on the demo incident</source>
        <translation>Proovi demojuhtumiga</translation>
    </message>
    <message>
        <source>195 of 15 446 partners are missing from a made-up database; nothing of yours is touched</source>
        <translation>Väljamõeldud andmebaasist puudub 195 partnerit 15 446-st; midagi teie oma ei puudutata</translation>
    </message>
</context>
<context>
    <name>TimelinePlace</name>
    <message>
        <source>Folder of &amp;snapshots:</source>
        <translation>&amp;Hetktõmmiste kaust:</translation>
    </message>
    <message>
        <source>Folder that holds snapshots of several days; press Enter to open it</source>
        <translation>Kaust, kus on mitme päeva hetktõmmised; avamiseks vajutage Enter</translation>
    </message>
    <message>
        <source>Choose f&amp;older…</source>
        <translation>Vali k&amp;aust…</translation>
    </message>
    <message>
        <source>Open a folder of snapshots to see when rows vanished. The snapshots are only read.</source>
        <translation>Avage hetktõmmiste kaust, et näha, millal read kadusid. Hetktõmmiseid ainult loetakse.</translation>
    </message>
    <message>
        <source>Filter the tables</source>
        <translation>Filtreeri tabeleid</translation>
    </message>
    <message>
        <source>Row counts by table and snapshot</source>
        <translation>Ridade arvud tabeli ja hetktõmmise järgi</translation>
    </message>
    <message>
        <source>In &amp;percent of the highest count</source>
        <translation>&amp;Protsentides suurimast arvust</translation>
    </message>
    <message>
        <source>&amp;The chosen tables in words</source>
        <translation>&amp;Valitud tabelid sõnades</translation>
    </message>
    <message>
        <source>&amp;Restore from this snapshot</source>
        <translation>&amp;Taasta sellest hetktõmmisest</translation>
    </message>
    <message>
        <source>Begin a recovery with this snapshot; nothing is written yet</source>
        <translation>Alusta selle hetktõmmisega taastet; midagi veel ei kirjutata</translation>
    </message>
    <message>
        <source>&amp;Browse this snapshot</source>
        <translation>&amp;Sirvi seda hetktõmmist</translation>
    </message>
    <message>
        <source>Which tables are listed</source>
        <translation>Millised tabelid on loetletud</translation>
    </message>
    <message>
        <source>A record may have rows in several tables; its root is the one that the others continue</source>
        <translation>Kirjel võib olla ridu mitmes tabelis; juurtabel on see, mida teised jätkavad</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>Kõik tabelid</translation>
    </message>
    <message>
        <source>Record roots only</source>
        <translation>Ainult juurtabelid</translation>
    </message>
    <message>
        <source>&amp;Lines of the plot:</source>
        <translation>&amp;Graafiku jooned:</translation>
    </message>
    <message>
        <source>What is chosen above</source>
        <translation>Ülal valitu</translation>
    </message>
    <message>
        <source>What lost most rows</source>
        <translation>Mis kaotas enim ridu</translation>
    </message>
</context>
<context>
    <name>VanishedPage</name>
    <message>
        <source>&amp;Search:</source>
        <translation>&amp;Otsing:</translation>
    </message>
    <message>
        <source>Name, number, table</source>
        <translation>Nimi, number, tabel</translation>
    </message>
    <message>
        <source>By &amp;root of loss</source>
        <translation>Kao &amp;lähtekirje järgi</translation>
    </message>
    <message>
        <source>By &amp;table</source>
        <translation>&amp;Tabeli järgi</translation>
    </message>
    <message>
        <source>Select &amp;nothing</source>
        <translation>Ära &amp;vali midagi</translation>
    </message>
    <message>
        <source>Vanished records</source>
        <translation>Kadunud kirjed</translation>
    </message>
    <message>
        <source>&amp;Choose another snapshot</source>
        <translation>&amp;Vali teine hetktõmmis</translation>
    </message>
</context>
</TS>
