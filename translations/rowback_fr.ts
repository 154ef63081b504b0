<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ActionPalette</name>
    <message>
        <source>Find an action</source>
        <translation>Rechercher une action</translation>
    </message>
    <message>
        <source>Part of an action&apos;s name</source>
        <translation>Partie du nom d’une action</translation>
    </message>
    <message>
        <source>Part of its name; arrows choose, Enter does it</source>
        <translation>Partie de son nom&#xa0;; les flèches choisissent, Entrée exécute</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>No action has this in its name.</source>
        <translation>Aucune action n’a cela dans son nom.</translation>
    </message>
</context>
<context>
    <name>BrowserPlace</name>
    <message>
        <source>&amp;Live database beside it</source>
        <translation>Base &amp;actuelle à côté</translation>
    </message>
    <message>
        <source>Snapshot on the left, live database on the right; the same row on both sides</source>
        <translation>Instantané à gauche, base actuelle à droite&#xa0;; la même ligne des deux côtés</translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message>
        <source>The plan is being made again…</source>
        <translation>Le plan est en train d’être refait…</translation>
    </message>
    <message>
        <source>&amp;Previous undecided</source>
        <translation>&amp;Précédent non décidé</translation>
    </message>
    <message>
        <source>Shift+F7</source>
        <translation>Shift+F7</translation>
    </message>
    <message>
        <source>Next &amp;undecided</source>
        <translation>Suivant non &amp;décidé</translation>
    </message>
    <message>
        <source>F7</source>
        <translation>F7</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Snapshot, live now and after</source>
        <translation>Instantané, actuel et après</translation>
    </message>
    <message>
        <source>Go on in spite of this</source>
        <translation>Continuer malgré cela</translation>
    </message>
    <message>
        <source>&amp;Type the database&apos;s name:</source>
        <translation>&amp;Taper le nom de la base&#xa0;:</translation>
    </message>
    <message>
        <source>Confirm all &amp;hazards</source>
        <translation>Confirmer tous les ris&amp;ques</translation>
    </message>
    <message>
        <source>&amp;Rows concerned:</source>
        <translation>&amp;Lignes concernées&#xa0;:</translation>
    </message>
    <message>
        <source>What &amp;Lino&apos;s loader would have said:</source>
        <translation>Ce qu’aurait dit le &amp;chargeur de Lino&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ConnectionForm</name>
    <message>
        <source>&amp;Kind:</source>
        <translation>T&amp;ype&#xa0;:</translation>
    </message>
    <message>
        <source>SQLite file</source>
        <translation>Fichier SQLite</translation>
    </message>
    <message>
        <source>MariaDB or MySQL</source>
        <translation>MariaDB ou MySQL</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>Fi&amp;chier&#xa0;:</translation>
    </message>
    <message>
        <source>Brow&amp;se…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>Choose a SQLite file</source>
        <translation>Choisir un fichier SQLite</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Hôte&#xa0;:</translation>
    </message>
    <message>
        <source>This machine</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>P&amp;ort&#xa0;:</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>habituel</translation>
    </message>
    <message>
        <source>S&amp;ocket:</source>
        <translation>Soc&amp;ket&#xa0;:</translation>
    </message>
    <message>
        <source>Instead of a host; empty: the usual one</source>
        <translation>Au lieu d’un hôte&#xa0;; vide&#xa0;: le socket habituel</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Base de données&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>Uti&amp;lisateur&#xa0;:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>&amp;Remember it in the desktop&apos;s keychain</source>
        <translation>Le &amp;retenir dans le trousseau du bureau</translation>
    </message>
    <message>
        <source>&amp;Encryption:</source>
        <translation>Chiffrem&amp;ent&#xa0;:</translation>
    </message>
    <message>
        <source>As client and server agree</source>
        <translation>Selon l’accord du client et du serveur</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Exigé</translation>
    </message>
    <message>
        <source>Required, and the server must prove its name</source>
        <translation>Exigé, et le serveur doit prouver son nom</translation>
    </message>
    <message>
        <source>&amp;Trusted certificates:</source>
        <translation>Certificats &amp;de confiance&#xa0;:</translation>
    </message>
    <message>
        <source>Those of this machine</source>
        <translation>Ceux de cet ordinateur</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Choose the file of trusted certificates</source>
        <translation>Choisir le fichier des certificats de confiance</translation>
    </message>
    <message>
        <source>File of the database</source>
        <translation>Fichier de la base de données</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Trusted certificates</source>
        <translation>Certificats de confiance</translation>
    </message>
</context>
<context>
    <name>DatabasePage</name>
    <message>
        <source>Sa&amp;ved connections</source>
        <translation>Conne&amp;xions enregistrées</translation>
    </message>
    <message>
        <source>Saved connections</source>
        <translation>Connexions enregistrées</translation>
    </message>
    <message>
        <source>N&amp;ew</source>
        <translation>Nou&amp;velle</translation>
    </message>
    <message>
        <source>Empty the fields for another connection</source>
        <translation>Vider les champs pour une autre connexion</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Keep this connection in the list, without its password</source>
        <translation>Garder cette connexion dans la liste, sans son mot de passe</translation>
    </message>
    <message>
        <source>Save the connection</source>
        <translation>Enregistrer la connexion</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Take the connection, and its password in the keychain, away</source>
        <translation>Supprimer la connexion, et son mot de passe du trousseau</translation>
    </message>
    <message>
        <source>Remove the connection</source>
        <translation>Supprimer la connexion</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>&amp;What is known of it</source>
        <translation>Ce &amp;qu’on en sait</translation>
    </message>
    <message>
        <source>What is known of the database</source>
        <translation>Ce qu’on sait de la base de données</translation>
    </message>
</context>
<context>
    <name>InjectPage</name>
    <message>
        <source>&amp;Journal:</source>
        <translation>&amp;Journal&#xa0;:</translation>
    </message>
    <message>
        <source>Every row that is written is noted there, so that all of it can be undone later</source>
        <translation>Chaque ligne écrite y est notée, pour que tout puisse être annulé plus tard</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>How much of the restore has run</source>
        <translation>Avancement de la restauration</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Interrompre</translation>
    </message>
    <message>
        <source>Takes everything back</source>
        <translation>Annule tout ce qui a été écrit</translation>
    </message>
    <message>
        <source>takes everything back</source>
        <translation>annule tout ce qui a été écrit</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Déroulement</translation>
    </message>
    <message>
        <source>What happened so far</source>
        <translation>Ce qui s’est passé jusqu’ici</translation>
    </message>
</context>
<context>
    <name>JournalsPlace</name>
    <message>
        <source>&amp;Restores that left a journal</source>
        <translation>&amp;Restaurations ayant laissé un journal</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>&amp;Open a journal…</source>
        <translation>&amp;Ouvrir un journal…</translation>
    </message>
    <message>
        <source>Undo this restore</source>
        <translation>Annuler cette restauration</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Base de données&#xa0;:</translation>
    </message>
    <message>
        <source>mysql://user@host/name, postgresql://user@host/name, or a file</source>
        <translation>mysql://user@host/name, postgresql://user@host/name, ou un fichier</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>empty: what the database&apos;s own client finds</source>
        <translation>vide&#xa0;: ce que trouve le client de la base lui-même</translation>
    </message>
    <message>
        <source>&amp;Undo this restore</source>
        <translation>Annuler cette res&amp;tauration</translation>
    </message>
</context>
<context>
    <name>LossDetails</name>
    <message>
        <source>Values of the vanished record</source>
        <translation>Valeurs de l’enregistrement disparu</translation>
    </message>
    <message>
        <source>The line of the snapshot that this row was read from</source>
        <translation>La ligne de l’instantané d’où cette ligne a été lue</translation>
    </message>
</context>
<context>
    <name>LossSeriesBar</name>
    <message>
        <source>S&amp;eries:</source>
        <translation>&amp;Série&#xa0;:</translation>
    </message>
    <message>
        <source>Compares anew with that snapshot. What vanished before it was taken is not in it; that comes back in a recovery of its own.</source>
        <translation>Compare à nouveau avec cet instantané. Ce qui a disparu avant lui n’y est pas&#xa0;; cela revient par une récupération à part.</translation>
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
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Navigation</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>&amp;New recovery</source>
        <translation>&amp;Nouvelle récupération</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open a saved recovery, a journal or a snapshot</source>
        <translation>Ouvrir une récupération enregistrée, un journal ou un instantané</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>&amp;Save recovery</source>
        <translation>&amp;Enregistrer la récupération</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>Save recovery &amp;as…</source>
        <translation>Enregistrer la récupération &amp;sous…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>&amp;Rechercher une action…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;About Rowback</source>
        <translation>À &amp;propos de Rowback</translation>
    </message>
</context>
<context>
    <name>MessageLine</name>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Langue&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Cache folder:</source>
        <translation>Dossier du &amp;cache&#xa0;:</translation>
    </message>
    <message>
        <source>Indexes of snapshots and the demo are kept here; it may be emptied at any time</source>
        <translation>Les index des instantanés et la démonstration y sont gardés&#xa0;; il peut être vidé à tout moment</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>Choose the cache folder</source>
        <translation>Choisir le dossier du cache</translation>
    </message>
    <message>
        <source>&amp;Mark a drop from:</source>
        <translation>&amp;Marquer une baisse dès&#xa0;:</translation>
    </message>
    <message>
        <source>How much of a table must be missing in the next snapshot for the timeline to mark it</source>
        <translation>Part d’une table qui doit manquer dans l’instantané suivant pour que la chronologie la marque</translation>
    </message>
    <message>
        <source> % of the rows</source>
        <translation>&#xa0;% des lignes</translation>
    </message>
    <message>
        <source>Leave &amp;personal data out of reports, unless I ask for it</source>
        <translation>Omettre les &amp;données personnelles des rapports, sauf si je les demande</translation>
    </message>
    <message>
        <source>any number of rows</source>
        <translation>n’importe quel nombre de lignes</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation>Vide&amp;r</translation>
    </message>
    <message>
        <source>Clear the cache</source>
        <translation>Vider le cache</translation>
    </message>
    <message>
        <source>Removes the row counts of snapshots and the demo; all of it can be made again</source>
        <translation>Supprime les nombres de lignes des instantanés et la démo ; tout peut être refait</translation>
    </message>
    <message>
        <source>&amp;Keep row counts of snapshots, so that each is counted once</source>
        <translation>&amp;Conserver les nombres de lignes des instantanés, pour ne compter chacun qu&apos;une fois</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Interrompre</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>Unknown error</source>
        <translation>Erreur inconnue</translation>
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
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>RecoveryWizard</name>
    <message>
        <source>&amp;Back</source>
        <translation>Reto&amp;ur</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
</context>
<context>
    <name>ReferrersPanel</name>
    <message>
        <source>Tables with rows that refer to this one</source>
        <translation>Tables dont des lignes font référence à celle-ci</translation>
    </message>
</context>
<context>
    <name>RemapPage</name>
    <message>
        <source>The plan is being made again…</source>
        <translation>Le plan est en train d’être refait…</translation>
    </message>
    <message>
        <source>All that a unique value proves:</source>
        <translation>Tous ceux qu’une valeur unique prouve&#xa0;:</translation>
    </message>
    <message>
        <source>Keep &amp;originals</source>
        <translation>&amp;Garder les originaux</translation>
    </message>
    <message>
        <source>Keep re-&amp;created</source>
        <translation>Garder les re&amp;créés</translation>
    </message>
    <message>
        <source>Nothing that is to come back has been entered again, as far as unique values and names tell. If you know of a pair, add it; otherwise just go on.</source>
        <translation>Rien de ce qui doit revenir n’a été ressaisi, pour autant que les valeurs uniques et les noms le montrent. Si vous connaissez une paire, ajoutez-la&#xa0;; sinon, continuez simplement.</translation>
    </message>
    <message>
        <source>Re-created records and their originals</source>
        <translation>Enregistrements recréés et leurs originaux</translation>
    </message>
    <message>
        <source>Differences between the two records</source>
        <translation>Différences entre les deux enregistrements</translation>
    </message>
    <message>
        <source>&amp;Add a pair of</source>
        <translation>A&amp;jouter une paire de</translation>
    </message>
    <message>
        <source>What the records of the new pair are</source>
        <translation>Ce que sont les enregistrements de la nouvelle paire</translation>
    </message>
    <message>
        <source>&amp;Remove the pair</source>
        <translation>Retirer &amp;la paire</translation>
    </message>
    <message>
        <source>&amp;Import CSV…</source>
        <translation>I&amp;mporter un CSV…</translation>
    </message>
    <message>
        <source>&amp;Export CSV…</source>
        <translation>E&amp;xporter un CSV…</translation>
    </message>
    <message>
        <source>Copy as &amp;Python</source>
        <translation>Copier en &amp;Python</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>&amp;Undo this restore</source>
        <translation>Annuler cette res&amp;tauration</translation>
    </message>
    <message>
        <source>Takes every row back from the journal, provided that nobody has changed one of them since</source>
        <translation>Annule chaque ligne à partir du journal, pourvu que personne n’en ait modifié une depuis</translation>
    </message>
    <message>
        <source>Restore &amp;more from this snapshot</source>
        <translation>Restaurer autre chose à partir de cet &amp;instantané</translation>
    </message>
    <message>
        <source>Compares with the database anew, to choose from what is still missing</source>
        <translation>Compare de nouveau avec la base de données, pour choisir dans ce qui manque encore</translation>
    </message>
    <message>
        <source>&amp;Begin a new recovery</source>
        <translation>&amp;Commencer une nouvelle récupération</translation>
    </message>
    <message>
        <source>Over any database and snapshot; this report stays among the journals</source>
        <translation>Avec n’importe quelle base de données et n’importe quel instantané&#xa0;; ce rapport reste parmi les journaux</translation>
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
        <translation>&amp;Masquer les données personnelles</translation>
    </message>
    <message>
        <source>Names, addresses and all other personal values become marks; numbers of records stay</source>
        <translation>Les noms, adresses et autres valeurs personnelles deviennent des marques&#xa0;; les numéros des enregistrements restent</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <translation>Enregistrer en &amp;HTML…</translation>
    </message>
    <message>
        <source>&amp;PDF…</source>
        <translation>&amp;PDF…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>&amp;CSV…</source>
        <translation>&amp;CSV…</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Enregistrer en CSV</translation>
    </message>
    <message>
        <source>Mar&amp;kdown…</source>
        <translation>Mar&amp;kdown…</translation>
    </message>
    <message>
        <source>Save as Markdown</source>
        <translation>Enregistrer en Markdown</translation>
    </message>
    <message>
        <source>&amp;JSON…</source>
        <translation>&amp;JSON…</translation>
    </message>
    <message>
        <source>Save as JSON</source>
        <translation>Enregistrer en JSON</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln de plus</numerusform>
            <numerusform>%Ln de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>They are in every saved file.</source>
        <translation>Ils sont dans chaque fichier enregistré.</translation>
    </message>
    <message>
        <source>&amp;Letter to the owner</source>
        <translation>&amp;Lettre au propriétaire</translation>
    </message>
    <message>
        <source>Copies a letter in plain words, to be pasted into a mail: what came back, what to look at</source>
        <translation>Copie une lettre en mots simples, à coller dans un courriel : ce qui est revenu, ce qu&apos;il faut regarder</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Rows &amp;by table</source>
        <translation>Lignes par &amp;table</translation>
    </message>
    <message>
        <source>How many rows of each table are written</source>
        <translation>Nombre de lignes écrites dans chaque table</translation>
    </message>
    <message>
        <source>S&amp;teps</source>
        <translation>Éta&amp;pes</translation>
    </message>
    <message>
        <source>Every step in the order in which it runs</source>
        <translation>Chaque étape, dans l’ordre d’exécution</translation>
    </message>
    <message>
        <source>S&amp;QL</source>
        <translation>S&amp;QL</translation>
    </message>
    <message>
        <source>The plan as SQL</source>
        <translation>Le plan en SQL</translation>
    </message>
    <message>
        <source>&amp;Save SQL as…</source>
        <translation>Enregistrer &amp;le SQL…</translation>
    </message>
    <message>
        <source>&amp;Python</source>
        <translation>P&amp;ython</translation>
    </message>
    <message>
        <source>The re-created records and their originals as Python</source>
        <translation>Les enregistrements recréés et leurs originaux en Python</translation>
    </message>
    <message>
        <source>Sa&amp;ve Python as…</source>
        <translation>Enre&amp;gistrer le Python…</translation>
    </message>
    <message>
        <source>&amp;Warnings</source>
        <translation>A&amp;vertissements</translation>
    </message>
    <message>
        <source>Warnings and hazards</source>
        <translation>Avertissements et risques</translation>
    </message>
    <message>
        <source>&amp;Name of the database:</source>
        <translation>No&amp;m de la base&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Go on in spite of it</source>
        <translation>&amp;Continuer malgré cela</translation>
    </message>
    <message>
        <source>&amp;Rehearse</source>
        <translation>Essayer à &amp;blanc</translation>
    </message>
    <message>
        <source>Runs everything on the live database and takes it back</source>
        <translation>Exécute tout sur la base actuelle, puis l’annule</translation>
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
        <translation>Instantanés&#xa0;:              %1
Dernier d’avant la perte&#xa0;: %2
Base actuelle&#xa0;:            %3
Ce qu’elle doit devenir&#xa0;:  %4
Ce qui s’est passé&#xa0;:       %5</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not UTF-8.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>Rename the file, or name it by a link.</source>
        <translation>Renommez le fichier, ou désignez-le par un lien.</translation>
    </message>
    <message>
        <source>There is no time zone &quot;%1&quot;.</source>
        <translation>Il n’y a pas de fuseau horaire «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Name one as Europe/Brussels with --dump-tz.</source>
        <translation>Indiquez-en un comme Europe/Brussels avec --dump-tz.</translation>
    </message>
    <message>
        <source>%1: not in the database</source>
        <translation>%1&#xa0;: pas dans la base de données</translation>
    </message>
    <message>
        <source>%1: %2 vanished, %3 added%4</source>
        <translation>%1&#xa0;: %2 disparues, %3 ajoutées%4</translation>
    </message>
    <message>
        <source>, %1 changed</source>
        <translation>, %1 modifiées</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date.</translation>
    </message>
    <message>
        <source>Write it as 2015-06-11.</source>
        <translation>Écrivez-la comme 2015-06-11.</translation>
    </message>
    <message>
        <source>%1, %2 (date from %3), version %4</source>
        <translation>%1, %2 (date selon %3), version %4</translation>
    </message>
    <message>
        <source> (declared: %1)</source>
        <translation> (déclarées&#xa0;: %1)</translation>
    </message>
    <message>
        <source>The snapshot has no table &quot;%1&quot;.</source>
        <translation>L’instantané n’a pas de table «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The command tables lists them.</source>
        <translation>La commande tables les énumère.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one word too many.</source>
        <translation>«&#xa0;%1&#xa0;» est un mot de trop.</translation>
    </message>
    <message>
        <source>There is no option &quot;%1&quot;.</source>
        <translation>Il n’y a pas d’option «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;.</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Did you mean &quot;%1&quot;?</source>
        <translation>Vouliez-vous dire «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation>Il manque une commande.</translation>
    </message>
    <message>
        <source>&quot;rowback-cli%1 --help&quot; says what can be given.</source>
        <translation>«&#xa0;rowback-cli%1 --help&#xa0;» dit ce qui peut être indiqué.</translation>
    </message>
    <message>
        <source>There is no password file.</source>
        <translation>Il n’y a pas de fichier de mot de passe.</translation>
    </message>
    <message>
        <source>Check what was given for --password-file.</source>
        <translation>Vérifiez ce qui a été donné à --password-file.</translation>
    </message>
    <message>
        <source>Others may read the password file.</source>
        <translation>D’autres peuvent lire le fichier de mot de passe.</translation>
    </message>
    <message>
        <source>Make it yours alone: chmod 600.</source>
        <translation>Réservez-le à vous seul&#xa0;: chmod 600.</translation>
    </message>
    <message>
        <source>The password file cannot be read.</source>
        <translation>Le fichier de mot de passe ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Check who owns it.</source>
        <translation>Vérifiez à qui il appartient.</translation>
    </message>
    <message>
        <source>Password for %1: </source>
        <translation>Mot de passe pour %1&#xa0;: </translation>
    </message>
    <message>
        <source>Write sqlite:///folder/file.db, mysql://user@host:3306/name or postgresql://user@host:5432/name.</source>
        <translation>Écrivez sqlite:///folder/file.db, mysql://user@host:3306/name ou postgresql://user@host:5432/name.</translation>
    </message>
    <message>
        <source>The address of the database holds a password; it would stay in the shell&apos;s history and in the list of processes.</source>
        <translation>L’adresse de la base de données contient un mot de passe&#xa0;; il resterait dans l’historique du shell et dans la liste des processus.</translation>
    </message>
    <message>
        <source>Leave it out, and put it into ROWBACK_PASSWORD, a --password-file, ~/.my.cnf or ~/.pgpass, or wait to be asked.</source>
        <translation>Omettez-le, et mettez-le dans ROWBACK_PASSWORD, un --password-file, ~/.my.cnf ou ~/.pgpass, ou attendez qu’il soit demandé.</translation>
    </message>
    <message>
        <source>The address names no SQLite file.</source>
        <translation>L’adresse n’indique aucun fichier SQLite.</translation>
    </message>
    <message>
        <source>An address of a SQLite file has no options.</source>
        <translation>L’adresse d’un fichier SQLite n’a pas d’options.</translation>
    </message>
    <message>
        <source>Write a ? in a file&apos;s name as %3F.</source>
        <translation>Dans le nom d’un fichier, écrivez %3F au lieu de «&#xa0;?&#xa0;».</translation>
    </message>
    <message>
        <source>The address names a host, which SQLite files have not.</source>
        <translation>L’adresse indique un hôte, ce que les fichiers SQLite n’ont pas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an ssl_mode.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un ssl_mode.</translation>
    </message>
    <message>
        <source>Known are: %1.</source>
        <translation>Valeurs connues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The connect_timeout &quot;%1&quot; is not a number of seconds.</source>
        <translation>Le connect_timeout «&#xa0;%1&#xa0;» n’est pas un nombre de secondes.</translation>
    </message>
    <message>
        <source>Write a whole number, for example connect_timeout=10.</source>
        <translation>Écrivez un nombre entier, par exemple connect_timeout=10.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option of a MariaDB address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une option d’une adresse MariaDB.</translation>
    </message>
    <message>
        <source>The address of the database cannot be understood.</source>
        <translation>L’adresse de la base de données n’est pas compréhensible.</translation>
    </message>
    <message>
        <source>Characters like @ : / ? # are written as %40 %3A %2F %3F %23.</source>
        <translation>Les caractères comme @ : / ? # s’écrivent %40 %3A %2F %3F %23.</translation>
    </message>
    <message>
        <source>The address does not name one database.</source>
        <translation>L’adresse n’indique pas une base de données et une seule.</translation>
    </message>
    <message>
        <source>What was given for the database is neither an address nor an existing file.</source>
        <translation>Ce qui a été indiqué pour la base de données n’est ni une adresse ni un fichier existant.</translation>
    </message>
    <message>
        <source>The address is for a kind of database that Rowback does not know.</source>
        <translation>L’adresse est celle d’un type de base de données que Rowback ne connaît pas.</translation>
    </message>
    <message>
        <source>%1 (SQLite)</source>
        <translation>%1 (SQLite)</translation>
    </message>
    <message>
        <source>%1 on %2 (%3)</source>
        <translation>%1 sur %2 (%3)</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>cet ordinateur</translation>
    </message>
    <message>
        <source>The server has no database of that name.</source>
        <translation>Le serveur n’a pas de base de données de ce nom.</translation>
    </message>
    <message>
        <source>Check the name at the end of the address.</source>
        <translation>Vérifiez le nom à la fin de l’adresse.</translation>
    </message>
    <message>
        <source>The server lets nobody in without TLS.</source>
        <translation>Le serveur ne laisse entrer personne sans TLS.</translation>
    </message>
    <message>
        <source>Add ssl_mode=required or ssl_ca=FILE to the address.</source>
        <translation>Ajoutez ssl_mode=required ou ssl_ca=FILE à l’adresse.</translation>
    </message>
    <message>
        <source>The server did not let this user in.</source>
        <translation>Le serveur n’a pas admis cet utilisateur.</translation>
    </message>
    <message>
        <source>Check the user in the address and the password in ROWBACK_PASSWORD, --password-file or ~/.my.cnf.</source>
        <translation>Vérifiez l’utilisateur dans l’adresse et le mot de passe dans ROWBACK_PASSWORD, --password-file ou ~/.my.cnf.</translation>
    </message>
    <message>
        <source>Should the user have to use TLS, add ssl_mode=required.</source>
        <translation>Si l’utilisateur doit employer TLS, ajoutez ssl_mode=required.</translation>
    </message>
    <message>
        <source>No connection by TLS came about.</source>
        <translation>Aucune connexion par TLS n’a pu s’établir.</translation>
    </message>
    <message>
        <source>Check ssl_mode and ssl_ca in the address, and the server&apos;s certificate.</source>
        <translation>Vérifiez ssl_mode et ssl_ca dans l’adresse, ainsi que le certificat du serveur.</translation>
    </message>
    <message>
        <source>What answers there does not speak as a MariaDB server does.</source>
        <translation>Ce qui répond là ne parle pas comme un serveur MariaDB.</translation>
    </message>
    <message>
        <source>Check the host and port in the address, and whether the server has the engine it names.</source>
        <translation>Vérifiez l’hôte et le port dans l’adresse, et si le serveur est bien du type qu’elle nomme.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Le serveur n’est pas joignable.</translation>
    </message>
    <message>
        <source>Check that it runs, and the host and port in the address.</source>
        <translation>Vérifiez qu’il fonctionne, ainsi que l’hôte et le port dans l’adresse.</translation>
    </message>
    <message>
        <source>Load the time zones into the server by mariadb-tzinfo-to-sql.</source>
        <translation>Chargez les fuseaux horaires dans le serveur avec mariadb-tzinfo-to-sql.</translation>
    </message>
    <message>
        <source>The server is read-only; it may be a replica of another one.</source>
        <translation>Le serveur est en lecture seule&#xa0;; c’est peut-être le réplica d’un autre.</translation>
    </message>
    <message>
        <source>The server is read-only.</source>
        <translation>Le serveur est en lecture seule.</translation>
    </message>
    <message>
        <source>The server does not offer TLS, which the address asks for.</source>
        <translation>Le serveur n’offre pas TLS, que l’adresse demande.</translation>
    </message>
    <message>
        <source>Have it set up there, or leave out ssl_mode and ssl_ca.</source>
        <translation>Faites-le configurer là-bas, ou omettez ssl_mode et ssl_ca.</translation>
    </message>
    <message>
        <source>The server does not accept the settings of a session.</source>
        <translation>Le serveur n’accepte pas les réglages d’une session.</translation>
    </message>
    <message>
        <source>The table %1 may be in the database, but this user may not read it.</source>
        <translation>La table %1 est peut-être dans la base de données, mais cet utilisateur n’a pas le droit de la lire.</translation>
    </message>
    <message>
        <source>Grant SELECT on the whole database to the user, or connect as another one.</source>
        <translation>Accordez SELECT sur toute la base de données à l’utilisateur, ou connectez-vous sous un autre.</translation>
    </message>
    <message>
        <source>The server rolled the transaction back because of a deadlock.</source>
        <translation>Le serveur a annulé la transaction à cause d’un interblocage.</translation>
    </message>
    <message>
        <source>The server ended the transaction before it was to be committed.</source>
        <translation>Le serveur a terminé la transaction avant qu’elle doive être validée.</translation>
    </message>
    <message>
        <source>Look for triggers and server settings that commit by themselves.</source>
        <translation>Cherchez des déclencheurs et des réglages du serveur qui valident d’eux-mêmes.</translation>
    </message>
    <message>
        <source>PostgreSQL cannot hold a text with a NUL character.</source>
        <translation>PostgreSQL ne peut pas contenir de texte avec un caractère NUL.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an sslmode.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un sslmode.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an option of a PostgreSQL address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une option d’une adresse PostgreSQL.</translation>
    </message>
    <message>
        <source>Known are the keywords of libpq, for example sslmode and sslrootcert.</source>
        <translation>Les mots-clés connus sont ceux de libpq, par exemple sslmode et sslrootcert.</translation>
    </message>
    <message>
        <source>An option of the address has a value that it cannot have.</source>
        <translation>Une option de l’adresse a une valeur qu’elle ne peut pas avoir.</translation>
    </message>
    <message>
        <source>Look it up among the keywords of libpq.</source>
        <translation>Cherchez-la parmi les mots-clés de libpq.</translation>
    </message>
    <message>
        <source>What answers there does not speak as a PostgreSQL server does.</source>
        <translation>Ce qui répond là ne parle pas comme un serveur PostgreSQL.</translation>
    </message>
    <message>
        <source>Check the user in the address and the password in ROWBACK_PASSWORD, --password-file or ~/.pgpass.</source>
        <translation>Vérifiez l’utilisateur dans l’adresse et le mot de passe dans ROWBACK_PASSWORD, --password-file ou ~/.pgpass.</translation>
    </message>
    <message>
        <source>Check sslmode and sslrootcert in the address, and the server&apos;s certificate.</source>
        <translation>Vérifiez sslmode et sslrootcert dans l’adresse, ainsi que le certificat du serveur.</translation>
    </message>
    <message>
        <source>The server is a replica of another one.</source>
        <translation>Le serveur est le réplica d’un autre.</translation>
    </message>
    <message>
        <source>The database is set to be read-only (default_transaction_read_only).</source>
        <translation>La base de données est réglée en lecture seule (default_transaction_read_only).</translation>
    </message>
    <message>
        <source>None of the schemas in this user&apos;s search path is there, or may be used.</source>
        <translation>Aucun des schémas du chemin de recherche de cet utilisateur n’existe ou ne peut être utilisé.</translation>
    </message>
    <message>
        <source>Check search_path in the address&apos;s options, and the user&apos;s rights on the schema.</source>
        <translation>Vérifiez search_path dans les options de l’adresse, et les droits de l’utilisateur sur le schéma.</translation>
    </message>
    <message>
        <source>The server rolled back, because an earlier statement had failed.</source>
        <translation>Le serveur a tout annulé, parce qu’une instruction précédente avait échoué.</translation>
    </message>
    <message>
        <source>The tables of %1 cannot be listed.</source>
        <translation>Les tables de la base %1 ne peuvent pas être énumérées.</translation>
    </message>
    <message>
        <source>%1 was opened to be read only.</source>
        <translation>%1 a été ouvert en lecture seule.</translation>
    </message>
    <message>
        <source>Write to the database itself, as a user who may.</source>
        <translation>Écrivez dans la base elle-même, sous un utilisateur qui en a le droit.</translation>
    </message>
    <message>
        <source>%1 holds tables already.</source>
        <translation>%1 contient déjà des tables.</translation>
    </message>
    <message>
        <source>Name an empty database.</source>
        <translation>Indiquez une base de données vide.</translation>
    </message>
    <message>
        <source>Somebody else is writing there; wait until they are done, and try again.</source>
        <translation>Quelqu’un d’autre est en train d’y écrire&#xa0;; attendez qu’il ait fini, et réessayez.</translation>
    </message>
    <message>
        <source>Check that the server runs and can be reached, and try again.</source>
        <translation>Vérifiez que le serveur fonctionne et qu’il est joignable, et réessayez.</translation>
    </message>
    <message>
        <source>Make room where the database lies, and try again.</source>
        <translation>Faites de la place là où se trouve la base de données, et réessayez.</translation>
    </message>
    <message>
        <source>Ask the database&apos;s administrator for the right, or use another user.</source>
        <translation>Demandez ce droit à l’administrateur de la base de données, ou prenez un autre utilisateur.</translation>
    </message>
    <message>
        <source>The connection to the database was lost.</source>
        <translation>La connexion à la base de données a été perdue.</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Interrompu&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The database refused a statement.</source>
        <translation>La base de données a refusé une instruction.</translation>
    </message>
    <message>
        <source>The transaction is over already.</source>
        <translation>La transaction est déjà terminée.</translation>
    </message>
    <message>
        <source>A column that the database computes cannot be written.</source>
        <translation>Une colonne calculée par la base de données ne peut pas être écrite.</translation>
    </message>
    <message>
        <source>The rows of %1 cannot be read.</source>
        <translation>Les lignes de la table %1 ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>The rows of %1 cannot be counted.</source>
        <translation>Les lignes de la table %1 ne peuvent pas être comptées.</translation>
    </message>
    <message>
        <source>The database refused to insert into %1.</source>
        <translation>La base de données a refusé l’insertion dans %1.</translation>
    </message>
    <message>
        <source>The database refused to change a row of %1.</source>
        <translation>La base de données a refusé de modifier une ligne de la table %1.</translation>
    </message>
    <message>
        <source>The database refused to delete a row of %1.</source>
        <translation>La base de données a refusé de supprimer une ligne de la table %1.</translation>
    </message>
    <message>
        <source>The counter of %1 cannot be advanced.</source>
        <translation>Le compteur de la table %1 ne peut pas être avancé.</translation>
    </message>
    <message>
        <source>There is no SQLite file.</source>
        <translation>Il n’y a pas de fichier SQLite.</translation>
    </message>
    <message>
        <source>Check the path; Rowback does not create a database.</source>
        <translation>Vérifiez le chemin&#xa0;; Rowback ne crée pas de base de données.</translation>
    </message>
    <message>
        <source>The SQLite file may not be read.</source>
        <translation>La lecture du fichier SQLite est refusée.</translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation>Ceci n’est pas un fichier.</translation>
    </message>
    <message>
        <source>Check the path, and who may read it.</source>
        <translation>Vérifiez le chemin, et qui a le droit de le lire.</translation>
    </message>
    <message>
        <source>The SQLite file is locked by another program.</source>
        <translation>Le fichier SQLite est verrouillé par un autre programme.</translation>
    </message>
    <message>
        <source>The SQLite file keeps a write-ahead log, which cannot be made in its read-only folder.</source>
        <translation>Le fichier SQLite tient un journal write-ahead, qui ne peut pas être créé dans son dossier en lecture seule.</translation>
    </message>
    <message>
        <source>Have the folder made writable, or read a copy of the file in another one.</source>
        <translation>Faites rendre le dossier accessible en écriture, ou lisez une copie du fichier dans un autre.</translation>
    </message>
    <message>
        <source>The file cannot be opened as a SQLite database.</source>
        <translation>Le fichier ne peut pas être ouvert comme base SQLite.</translation>
    </message>
    <message>
        <source>Check that it is one, that it is whole, and that it is not encrypted.</source>
        <translation>Vérifiez que c’en est une, qu’elle est entière et qu’elle n’est pas chiffrée.</translation>
    </message>
    <message>
        <source>There is a file already.</source>
        <translation>Il y a déjà un fichier.</translation>
    </message>
    <message>
        <source>Name another one, or remove it.</source>
        <translation>Indiquez-en un autre, ou supprimez-le.</translation>
    </message>
    <message>
        <source>The SQLite file cannot be made.</source>
        <translation>Le fichier SQLite ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Check that the folder is there and can be written to, and that the disk is not full.</source>
        <translation>Vérifiez que le dossier existe, qu’on peut y écrire et que le disque n’est pas plein.</translation>
    </message>
    <message>
        <source>This SQLite library does not enforce foreign keys.</source>
        <translation>Cette bibliothèque SQLite n’applique pas les clés étrangères.</translation>
    </message>
    <message>
        <source>Use one that was built with them.</source>
        <translation>Prenez-en une qui a été compilée avec elles.</translation>
    </message>
    <message>
        <source>A reference would lead nowhere.</source>
        <translation>Une référence ne mènerait nulle part.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>On ne peut pas écrire dans le dossier %1.</translation>
    </message>
    <message>
        <source>Choose a folder that is yours and has enough space.</source>
        <translation>Choisissez un dossier qui vous appartient et qui a assez de place.</translation>
    </message>
    <message>
        <source>The folder %1 is not empty and holds no demo.</source>
        <translation>Le dossier %1 n’est pas vide et ne contient pas de démonstration.</translation>
    </message>
    <message>
        <source>Name a folder that is new or empty.</source>
        <translation>Indiquez un dossier nouveau ou vide.</translation>
    </message>
    <message>
        <source>A demo cannot have %1 partners.</source>
        <translation>Une démonstration ne peut pas avoir %1 partenaires.</translation>
    </message>
    <message>
        <source>Ask for %1 to %2.</source>
        <translation>Demandez-en de %1 à %2.</translation>
    </message>
    <message>
        <source>The database %1 has tables already.</source>
        <translation>La base de données %1 a déjà des tables.</translation>
    </message>
    <message>
        <source>Name an empty one for the demo.</source>
        <translation>Indiquez-en une vide pour la démonstration.</translation>
    </message>
    <message>
        <source>Writing snapshots</source>
        <translation>Écriture des instantanés</translation>
    </message>
    <message>
        <source>Writing databases</source>
        <translation>Écriture des bases</translation>
    </message>
    <message>
        <source>The file %1 cannot be written.</source>
        <translation>Le fichier %1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Name a file with its whole path.</source>
        <translation>Indiquez un fichier avec son chemin complet.</translation>
    </message>
    <message>
        <source>There is a file of that name already, and a journal is never overwritten. Choose another name.</source>
        <translation>Il y a déjà un fichier de ce nom, et un journal n’est jamais écrasé. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose one that is there.</source>
        <translation>Il n’y a pas de dossier %1. Choisissez-en un qui existe.</translation>
    </message>
    <message>
        <source>You may not write to the folder %1. Choose another one.</source>
        <translation>Vous n’avez pas le droit d’écrire dans le dossier %1. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Brings rows that vanished from a live database back from an older snapshot.</source>
        <translation>Ramène d’un instantané plus ancien les lignes disparues d’une base de données actuelle.</translation>
    </message>
    <message>
        <source>A saved recovery, a journal or a snapshot</source>
        <translation>Une récupération enregistrée, un journal ou un instantané</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>code, title and sentence of a finding</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Type the number of the record that was entered again.</source>
        <translation>Tapez le numéro de l’enregistrement ressaisi.</translation>
    </message>
    <message>
        <source>Type the number of the vanished record that it stands for.</source>
        <translation>Tapez le numéro de l’enregistrement disparu qu’il représente.</translation>
    </message>
    <message>
        <source>A record cannot stand for itself.</source>
        <translation>Un enregistrement ne peut pas se représenter lui-même.</translation>
    </message>
    <message>
        <source>%1 %2 has vanished itself; type the number of a record that is there.</source>
        <translation>%1 %2 a lui-même disparu&#xa0;; tapez le numéro d’un enregistrement présent.</translation>
    </message>
    <message>
        <source>No %1 with the number %2 has vanished.</source>
        <translation>Aucun %1 portant le numéro %2 n’a disparu.</translation>
    </message>
    <message>
        <source>%2 comes back under its own number, everything that refers to %1 is made to refer to it, and %1 is removed.</source>
        <translation>%2 revient sous son propre numéro, tout ce qui fait référence à %1 est redirigé vers lui, et %1 est supprimé.</translation>
    </message>
    <message>
        <source>%1 stays as it is; %2 does not come back, and what belonged to it is hung onto %1.</source>
        <translation>%1 reste comme il est&#xa0;; %2 ne revient pas, et ce qui lui appartenait est rattaché à %1.</translation>
    </message>
    <message>
        <source>%2 comes back beside %1, but without the value that %1 has now; both stay.</source>
        <translation>%2 revient à côté de l’enregistrement %1, mais sans la valeur qui est maintenant à %1&#xa0;; les deux restent.</translation>
    </message>
    <message>
        <source>%2 stays away, and what hangs on it alone; %1 is not touched.</source>
        <translation>%2 reste absent, avec ce qui ne dépend que de lui&#xa0;; %1 n’est pas touché.</translation>
    </message>
    <message>
        <source>%1 returns to the value that it had in the snapshot, and %2 comes back with its own.</source>
        <translation>%1 reprend la valeur qu’il avait dans l’instantané, et %2 revient avec la sienne.</translation>
    </message>
    <message>
        <source>%1 keeps the value, and %2 comes back without it.</source>
        <translation>%1 garde la valeur, et %2 revient sans elle.</translation>
    </message>
    <message>
        <source>The two are the same: %2 does not come back, and what belonged to it is hung onto %1.</source>
        <translation>Les deux sont le même&#xa0;: %2 ne revient pas, et ce qui lui appartenait est rattaché à %1.</translation>
    </message>
    <message>
        <source>%2 comes back, too, and %1 refers to it as before.</source>
        <translation>%2 revient aussi, et %1 y fait référence comme avant.</translation>
    </message>
    <message>
        <source>%1 comes back, and this reference of it stays empty.</source>
        <translation>%1 revient, et cette référence reste vide.</translation>
    </message>
    <message>
        <source>%1 comes back as it was, with a reference to something that does not exist.</source>
        <translation>%1 revient tel qu’il était, avec une référence à quelque chose qui n’existe pas.</translation>
    </message>
    <message>
        <source>%1 stays away.</source>
        <translation>%1 reste absent.</translation>
    </message>
    <message>
        <source>%1 is removed; the restored %2 takes its place.</source>
        <translation>%1 est supprimé&#xa0;; %2, restauré, prend sa place.</translation>
    </message>
    <message>
        <source>%1 stays, and %2 does not come back.</source>
        <translation>%1 reste, et %2 ne revient pas.</translation>
    </message>
    <message>
        <source>%1 stays, and %2 comes back beside it.</source>
        <translation>%1 reste, et %2 revient à côté.</translation>
    </message>
    <message>
        <source>%1 comes back under a new number, and what belonged to it goes along. The record that has its number now is not touched.</source>
        <translation>%1 revient sous un nouveau numéro, et ce qui lui appartenait le suit. L’enregistrement qui porte son numéro maintenant n’est pas touché.</translation>
    </message>
    <message>
        <source>%1 comes back; its value of %2 is lost, the column&apos;s default takes its place.</source>
        <translation>%1 revient&#xa0;; sa valeur pour %2 est perdue, la valeur par défaut de la colonne la remplace.</translation>
    </message>
    <message>
        <source>Nothing can be restored while this is so.</source>
        <translation>Rien ne peut être restauré tant qu’il en est ainsi.</translation>
    </message>
    <message>
        <source>The recovery goes on in spite of this.</source>
        <translation>La récupération continue malgré cela.</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Non décidé</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Tie the link again</source>
        <translation>Rétablir le lien</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laisser tel quel</translation>
    </message>
    <message>
        <source>Keep the original</source>
        <translation>Garder l’original</translation>
    </message>
    <message>
        <source>Keep the re-created</source>
        <translation>Garder le recréé</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Give the value back</source>
        <translation>Rendre la valeur</translation>
    </message>
    <message>
        <source>Restore without the value</source>
        <translation>Restaurer sans la valeur</translation>
    </message>
    <message>
        <source>It is the same record</source>
        <translation>C’est le même enregistrement</translation>
    </message>
    <message>
        <source>Restore under a new number</source>
        <translation>Restaurer sous un nouveau numéro</translation>
    </message>
    <message>
        <source>Restore that, too</source>
        <translation>Restaurer cela aussi</translation>
    </message>
    <message>
        <source>Empty the reference</source>
        <translation>Vider la référence</translation>
    </message>
    <message>
        <source>Remove the newer row</source>
        <translation>Supprimer la ligne plus récente</translation>
    </message>
    <message>
        <source>Do not restore the older row</source>
        <translation>Ne pas restaurer la ligne plus ancienne</translation>
    </message>
    <message>
        <source>Use the column&apos;s default</source>
        <translation>Prendre la valeur par défaut</translation>
    </message>
    <message>
        <source>Heal</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Report it</source>
        <translation>Le signaler</translation>
    </message>
    <message>
        <source>Keep what is live</source>
        <translation>Garder l’état actuel</translation>
    </message>
    <message>
        <source>Restore chosen columns</source>
        <translation>Restaurer des colonnes choisies</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Go on in spite of it</source>
        <translation>Continuer malgré cela</translation>
    </message>
    <message>
        <source>? undecided</source>
        <translation>? non décidé</translation>
    </message>
    <message>
        <source>✗ stops the recovery</source>
        <translation>✗ arrête la récupération</translation>
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
        <translation>entre le %1 et le %2</translation>
    </message>
    <message>
        <source>−%1 %2</source>
        <comment>rows that vanished, and between which days</comment>
        <translation>−%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 since the plan was made.</source>
        <translation>%1 %2 depuis que le plan a été fait.</translation>
    </message>
    <message>
        <source>Make the plan again; nothing was changed.</source>
        <translation>Refaites le plan&#xa0;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>has disappeared from the database</source>
        <translation>ne se trouve plus dans la base de données</translation>
    </message>
    <message>
        <source>has got another primary key</source>
        <translation>a reçu une autre clé primaire</translation>
    </message>
    <message>
        <source>A step of the plan is incomplete.</source>
        <translation>Une étape du plan est incomplète.</translation>
    </message>
    <message>
        <source>%1 and restored %2 would hold the same %3.</source>
        <translation>%1 et la ligne restaurée %2 auraient la même valeur pour %3.</translation>
    </message>
    <message>
        <source>%1 becomes equal to restored %2 in everything but its number.</source>
        <translation>%1 devient égal à la ligne restaurée %2 en tout sauf son numéro.</translation>
    </message>
    <message>
        <source>%1 would hold the same %2 as %3, which must be unique.</source>
        <translation>%1 et %3 auraient la même valeur pour %2, qui doit être unique.</translation>
    </message>
    <message>
        <source>Save the table as CSV in UTF-8.</source>
        <translation>Enregistrez le tableau en CSV, en UTF-8.</translation>
    </message>
    <message>
        <source>The file is not UTF-8.</source>
        <translation>Le fichier n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>A quote is missing, or there is one too many.</source>
        <translation>Il manque un guillemet, ou il y en a un de trop.</translation>
    </message>
    <message>
        <source>Write CODE=RESOLUTION or CODE:TABLE:KEY=RESOLUTION, for example C2=give-back.</source>
        <translation>Écrivez CODE=RESOLUTION ou CODE:TABLE:KEY=RESOLUTION, par exemple C2=give-back.</translation>
    </message>
    <message>
        <source>A decision needs a &quot;=&quot;.</source>
        <translation>Il faut un «&#xa0;=&#xa0;» dans une décision.</translation>
    </message>
    <message>
        <source>There is no finding with the code &quot;%1&quot; to decide.</source>
        <translation>Il n’y a pas de constat avec le code «&#xa0;%1&#xa0;» à décider.</translation>
    </message>
    <message>
        <source>%1 cannot be decided as &quot;%2&quot;; possible: %3.</source>
        <translation>%1 ne peut pas être décidé par «&#xa0;%2&#xa0;»&#xa0;; possibles&#xa0;: %3.</translation>
    </message>
    <message>
        <source>was deleted</source>
        <translation>a été supprimé</translation>
    </message>
    <message>
        <source>vanished record</source>
        <translation>enregistrement disparu</translation>
    </message>
    <message>
        <source>partly vanished record</source>
        <translation>enregistrement disparu en partie</translation>
    </message>
    <message>
        <source>severed link</source>
        <translation>lien rompu</translation>
    </message>
    <message>
        <source>vanished related row</source>
        <translation>ligne liée disparue</translation>
    </message>
    <message>
        <source>re-created record</source>
        <translation>enregistrement recréé</translation>
    </message>
    <message>
        <source>drifted record</source>
        <translation>enregistrement dévié</translation>
    </message>
    <message>
        <source>reused id</source>
        <translation>numéro réattribué</translation>
    </message>
    <message>
        <source>lost parent</source>
        <translation>parent perdu</translation>
    </message>
    <message>
        <source>collision after re-pointing</source>
        <translation>collision après redirection</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>ne convient pas</translation>
    </message>
    <message>
        <source>dangling reference</source>
        <translation>référence orpheline</translation>
    </message>
    <message>
        <source>violated rule</source>
        <translation>règle enfreinte</translation>
    </message>
    <message>
        <source>changed since the snapshot</source>
        <translation>modifié depuis l’instantané</translation>
    </message>
    <message>
        <source>triggers</source>
        <translation>déclencheurs</translation>
    </message>
    <message>
        <source>no transactions</source>
        <translation>pas de transactions</translation>
    </message>
    <message>
        <source>deleting cascades</source>
        <translation>suppression en cascade</translation>
    </message>
    <message>
        <source>missing privileges</source>
        <translation>droits manquants</translation>
    </message>
    <message>
        <source>replica or read-only</source>
        <translation>réplica ou lecture seule</translation>
    </message>
    <message>
        <source>wrong database</source>
        <translation>autre base de données</translation>
    </message>
    <message>
        <source>damaged snapshot</source>
        <translation>instantané endommagé</translation>
    </message>
    <message>
        <source>left out by decision</source>
        <translation>laissé de côté par décision</translation>
    </message>
    <message>
        <source>the snapshot does not have this column yet.</source>
        <translation>l’instantané n’a pas encore cette colonne.</translation>
    </message>
    <message>
        <source>the live table does not have this column any more, the snapshot has the value &quot;%1&quot;.</source>
        <translation>la table actuelle n’a plus cette colonne, l’instantané a la valeur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Writing to %1 fires the trigger %2; Rowback cannot foresee what it does.</source>
        <translation>Écrire dans %1 active le déclencheur %2&#xa0;; Rowback ne peut pas prévoir ce qu’il fait.</translation>
    </message>
    <message>
        <source>The table %1 (%2) knows no transactions, so nothing could be taken back. Convert it to InnoDB first.</source>
        <translation>La table %1 (%2) ne connaît pas les transactions, rien ne pourrait donc être annulé. Convertissez-la d’abord en InnoDB.</translation>
    </message>
    <message>
        <source>This user may not write to %1. Grant SELECT, INSERT, UPDATE and DELETE on it, or connect as another user.</source>
        <translation>Cet utilisateur n’a pas le droit d’écrire dans %1. Accordez SELECT, INSERT, UPDATE et DELETE sur elle, ou connectez-vous sous un autre utilisateur.</translation>
    </message>
    <message>
        <source>The plan deletes rows of %1, and the database would silently delete or change rows of %2 with them.</source>
        <translation>Le plan supprime des lignes de la table %1, et la base supprimerait ou modifierait avec elles, sans rien dire, des lignes de la table %2.</translation>
    </message>
    <message>
        <source>%1 of the snapshot&apos;s %2 rows and %3 of its tables are not in this database. Is it the right one?</source>
        <translation>%1 des %2 lignes de l’instantané et %3 de ses tables ne sont pas dans cette base de données. Est-ce la bonne&#xa0;?</translation>
    </message>
    <message>
        <source>This server copies another one. Restore there, and the rows come here by themselves.</source>
        <translation>Ce serveur en copie un autre. Restaurez sur celui-là, et les lignes arriveront ici d’elles-mêmes.</translation>
    </message>
    <message>
        <source>The snapshot&apos;s table %1 could not be read completely, so what vanished from it is not certain.</source>
        <translation>La table %1 de l’instantané n’a pas pu être lue entièrement&#xa0;; ce qui en a disparu n’est donc pas certain.</translation>
    </message>
    <message>
        <source>The journal was changed by hand, or damaged.</source>
        <translation>Le journal a été modifié à la main, ou il est endommagé.</translation>
    </message>
    <message>
        <source>Take it from a backup; what it says now must not be run.</source>
        <translation>Reprenez-le d’une sauvegarde&#xa0;; ce qu’il dit maintenant ne doit pas être exécuté.</translation>
    </message>
    <message>
        <source>This is not a journal of Rowback.</source>
        <translation>Ceci n’est pas un journal de Rowback.</translation>
    </message>
    <message>
        <source>Name a file that the command “inject” wrote.</source>
        <translation>Indiquez un fichier écrit par la commande «&#xa0;inject&#xa0;».</translation>
    </message>
    <message>
        <source>The journal is of version %1, and this Rowback reads version %2.</source>
        <translation>Le journal est de la version %1, et ce Rowback lit la version %2.</translation>
    </message>
    <message>
        <source>Undo with the Rowback that injected.</source>
        <translation>Annulez avec le Rowback qui a injecté.</translation>
    </message>
    <message>
        <source>The injection never reached COMMIT: there is nothing to undo.</source>
        <translation>L’injection n’a jamais atteint COMMIT&#xa0;: il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>The injection was undone already, at %1.</source>
        <translation>L’injection a déjà été annulée, le %1.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>Name the journal of an injection.</source>
        <translation>Indiquez le journal d’une injection.</translation>
    </message>
    <message>
        <source>The journal cannot be opened.</source>
        <translation>Le journal ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>Look at the rights of the file.</source>
        <translation>Regardez les droits du fichier.</translation>
    </message>
    <message>
        <source>The journal cannot be written.</source>
        <translation>Le journal ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Make room, or name a file in another folder with --journal.</source>
        <translation>Faites de la place, ou indiquez avec --journal un fichier dans un autre dossier.</translation>
    </message>
    <message>
        <source>There is a file of the journal&apos;s name already.</source>
        <translation>Il y a déjà un fichier du nom du journal.</translation>
    </message>
    <message>
        <source>Name another file: a journal is never overwritten.</source>
        <translation>Indiquez un autre fichier&#xa0;: un journal n’est jamais écrasé.</translation>
    </message>
    <message>
        <source>The field “%1” is missing or not what it must be.</source>
        <translation>Le champ «&#xa0;%1&#xa0;» manque ou n’est pas ce qu’il doit être.</translation>
    </message>
    <message>
        <source>This is not a JSON object.</source>
        <translation>Ceci n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>The text has %1 characters, the column takes %2.</source>
        <translation>Le texte a %1 caractères, la colonne en accepte %2.</translation>
    </message>
    <message>
        <source>The column&apos;s character set cannot hold every character of the text.</source>
        <translation>Le jeu de caractères de la colonne ne peut pas contenir tous les caractères du texte.</translation>
    </message>
    <message>
        <source>The column holds integers, the snapshot has the text &quot;%1&quot;.</source>
        <translation>La colonne contient des entiers, l’instantané a le texte «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The number %1 is out of the column&apos;s range.</source>
        <translation>Le nombre %1 est hors de la plage de la colonne.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no decimal number.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre décimal.</translation>
    </message>
    <message>
        <source>The number %1 has more digits than the column takes.</source>
        <translation>Le nombre %1 a plus de chiffres que la colonne n’en accepte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date that the column can hold.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date que la colonne peut contenir.</translation>
    </message>
    <message>
        <source>The snapshot has no value, and the column must have one.</source>
        <translation>L’instantané n’a pas de valeur, et la colonne doit en avoir une.</translation>
    </message>
    <message>
        <source>The live database does not know the content type %1.</source>
        <translation>La base de données actuelle ne connaît pas le type de contenu %1.</translation>
    </message>
    <message>
        <source>Reading what vanished</source>
        <translation>Lecture de ce qui a disparu</translation>
    </message>
    <message>
        <source>%1 now has the value that goes back to %2: %3.</source>
        <translation>%1 porte maintenant la valeur qui retourne à %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 refers to %2, which will not exist.</source>
        <translation>%1 fait référence à %2, qui n’existera pas.</translation>
    </message>
    <message>
        <source>The plan was changed by hand, or damaged on its way.</source>
        <translation>Le plan a été modifié à la main, ou endommagé en chemin.</translation>
    </message>
    <message>
        <source>Make a new plan, and decide with --decide and --remap.</source>
        <translation>Faites un nouveau plan, et décidez avec --decide et --remap.</translation>
    </message>
    <message>
        <source>This is not a plan of Rowback.</source>
        <translation>Ceci n’est pas un plan de Rowback.</translation>
    </message>
    <message>
        <source>Name a file that the command “plan” wrote.</source>
        <translation>Indiquez un fichier écrit par la commande «&#xa0;plan&#xa0;».</translation>
    </message>
    <message>
        <source>The plan is of version %1, and this Rowback reads version %2.</source>
        <translation>Le plan est de la version %1, et ce Rowback lit la version %2.</translation>
    </message>
    <message>
        <source>Make a new plan with this Rowback.</source>
        <translation>Faites un nouveau plan avec ce Rowback.</translation>
    </message>
    <message>
        <source>The plan ends too early.</source>
        <translation>Le plan se termine trop tôt.</translation>
    </message>
    <message>
        <source>The list “%1” must begin here.</source>
        <translation>La liste «&#xa0;%1&#xa0;» doit commencer ici.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>The profile has no reading &quot;%1&quot; of its rules.</source>
        <translation>Le profil n’a pas de lecture «&#xa0;%1&#xa0;» de ses règles.</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>Il a&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The database has no table &quot;%1&quot;.</source>
        <translation>La base de données n’a pas de table «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No row of %1 with the key %2 has vanished.</source>
        <translation>Aucune ligne de la table %1 avec la clé %2 n’a disparu.</translation>
    </message>
    <message>
        <source>The command compare lists what vanished.</source>
        <translation>La commande compare énumère ce qui a disparu.</translation>
    </message>
    <message>
        <source>No finding %1 of %2 %3 can be decided as %4.</source>
        <translation>Aucun constat %1 sur %2 %3 ne peut être décidé par %4.</translation>
    </message>
    <message>
        <source>The plan&apos;s findings say what there is to decide.</source>
        <translation>Les constats du plan disent ce qu’il y a à décider.</translation>
    </message>
    <message>
        <source>No table has a column &quot;%1&quot;.</source>
        <translation>Aucune table n’a de colonne «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The plan&apos;s findings list the columns that differ.</source>
        <translation>Les constats du plan indiquent les colonnes qui diffèrent.</translation>
    </message>
    <message>
        <source>(to which %1 refers) was deleted</source>
        <translation>(à quoi %1 fait référence) a été supprimé</translation>
    </message>
    <message>
        <source>was inserted by somebody else</source>
        <translation>a été inséré par quelqu’un d’autre</translation>
    </message>
    <message>
        <source>has taken a value (%1) that a restored row needs</source>
        <translation>a pris une valeur (%1) dont une ligne restaurée a besoin</translation>
    </message>
    <message>
        <source>was changed (column %1)</source>
        <translation>a été modifié (colonne %1)</translation>
    </message>
    <message>
        <source>It did so before it was there, and the database does not allow that any more. Nothing was changed.</source>
        <translation>Elle le faisait déjà avant que celle-ci existe, et la base de données ne le permet plus. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Somebody may have tied it since the plan was made: make the plan again. Nothing was changed.</source>
        <translation>Quelqu’un l’a peut-être relié depuis que le plan a été fait&#xa0;: refaites le plan. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>%1 refers to %2, which is to be removed.</source>
        <translation>%1 fait référence à %2, qui doit être supprimé.</translation>
    </message>
    <message>
        <source>The profile&apos;s key &quot;%1&quot; must be %2.</source>
        <translation>La clé «&#xa0;%1&#xa0;» du profil doit être %2.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>une liste de textes</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>an object of texts</source>
        <translation>un objet de textes</translation>
    </message>
    <message>
        <source>an object of lists</source>
        <translation>un objet de listes</translation>
    </message>
    <message>
        <source>a start and an end column</source>
        <translation>une colonne de début et une de fin</translation>
    </message>
    <message>
        <source>&quot;period-within&quot; or &quot;no-cycle&quot;</source>
        <translation>«&#xa0;period-within&#xa0;» ou «&#xa0;no-cycle&#xa0;»</translation>
    </message>
    <message>
        <source>The profile has an unknown key &quot;%1&quot;.</source>
        <translation>Le profil a une clé inconnue «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The profile is no JSON object: %1.</source>
        <translation>Le profil n’est pas un objet JSON&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Mend the file; resources/profiles/README.md says what it may hold.</source>
        <translation>Corrigez le fichier&#xa0;; resources/profiles/README.md dit ce qu’il peut contenir.</translation>
    </message>
    <message>
        <source>%1 is there in part only: %2 of its rows are missing.</source>
        <translation>%1 n’est là qu’en partie&#xa0;: %2 de ses lignes manquent.</translation>
    </message>
    <message>
        <source>%1 vanished with what it refers to.</source>
        <translation>%1 a disparu avec ce à quoi il fait référence.</translation>
    </message>
    <message>
        <source>%1 vanished.</source>
        <translation>%1 a disparu.</translation>
    </message>
    <message>
        <source>%1 now has the value of vanished %2: %3.</source>
        <translation>%1 porte maintenant la valeur de l’enregistrement disparu %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 looks like vanished %2: the same %3.</source>
        <translation>%1 ressemble à l’enregistrement disparu %2&#xa0;; en commun&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 was entered again for vanished %2: %3.</source>
        <translation>%1 a été ressaisi à la place de l’enregistrement disparu %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>It bears a value of another vanished record, too.</source>
        <translation>Il porte aussi une valeur d’un autre enregistrement disparu.</translation>
    </message>
    <message>
        <source>The number %1 of vanished %2 belongs to another record now.</source>
        <translation>Le numéro %1 de l’enregistrement disparu %2 appartient maintenant à un autre enregistrement.</translation>
    </message>
    <message>
        <source>its number belongs to another record now</source>
        <translation>son numéro appartient maintenant à un autre enregistrement</translation>
    </message>
    <message>
        <source>%1 refers to %2, which is lost, too.</source>
        <translation>%1 fait référence à %2, perdu lui aussi.</translation>
    </message>
    <message>
        <source>%1 refers to %2, which neither the snapshot nor the live database has.</source>
        <translation>%1 fait référence à %2, que ni l’instantané ni la base actuelle n’ont.</translation>
    </message>
    <message>
        <source>%1 lost its link %2.</source>
        <translation>%1 a perdu son lien %2.</translation>
    </message>
    <message>
        <source>%1 has changed since the snapshot: %2.</source>
        <translation>%1 a changé depuis l’instantané&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: %2 → %3 goes on to %4, so it becomes %2 → %4.</source>
        <translation>%1&#xa0;: %2 → %3 continue vers %4, cela devient donc %2 → %4.</translation>
    </message>
    <message>
        <source>%1: %2 is remapped more than once.</source>
        <translation>%1&#xa0;: %2 a plus d’une correspondance.</translation>
    </message>
    <message>
        <source>%1: %2 → %3 leads round in a circle.</source>
        <translation>%1&#xa0;: %2 → %3 tourne en rond.</translation>
    </message>
    <message>
        <source>%1: both %2 and %3 become %4.</source>
        <translation>%1&#xa0;: %2 et %3 deviennent tous deux %4.</translation>
    </message>
    <message>
        <source>Mend this row of the remap, or take it out.</source>
        <translation>Corrigez cette ligne des correspondances, ou retirez-la.</translation>
    </message>
    <message>
        <source>named by a person</source>
        <translation>indiqué par une personne</translation>
    </message>
    <message>
        <source>The database has no such table with a simple key.</source>
        <translation>La base de données n’a pas de telle table avec une clé simple.</translation>
    </message>
    <message>
        <source>%1 is older than the loss and cannot be merged away.</source>
        <translation>%1 est plus ancien que la perte et ne peut pas être fusionné.</translation>
    </message>
    <message>
        <source>Both records are live; there is nothing to restore.</source>
        <translation>Les deux sont dans la base actuelle&#xa0;; il n’y a rien à restaurer.</translation>
    </message>
    <message>
        <source>One of the two must have vanished and the other be live.</source>
        <translation>L’un des deux doit avoir disparu et l’autre être dans la base actuelle.</translation>
    </message>
    <message>
        <source>Each line must hold root table, old key, new key, and evidence.</source>
        <translation>Chaque ligne doit contenir la table racine, l’ancienne clé, la nouvelle clé et la preuve.</translation>
    </message>
    <message>
        <source>The root table or a key is missing or unreadable.</source>
        <translation>La table racine ou une clé manque ou est illisible.</translation>
    </message>
    <message>
        <source>The first line must be “root,from,to,evidence”.</source>
        <translation>La première ligne doit être «&#xa0;root,from,to,evidence&#xa0;».</translation>
    </message>
    <message>
        <source>Checking that nothing has changed since</source>
        <translation>Vérification que rien n’a changé depuis</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Écriture dans %1</translation>
    </message>
    <message>
        <source>Reading back what was written</source>
        <translation>Relecture de ce qui a été écrit</translation>
    </message>
    <message>
        <source>Everything fits</source>
        <translation>Tout est en ordre</translation>
    </message>
    <message>
        <source>left out as asked</source>
        <translation>laissé de côté sur demande</translation>
    </message>
    <message>
        <source>hangs on %1, which stays away</source>
        <translation>dépend de la ligne %1, qui reste absente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln vanished record(s) of %1 stay away.</source>
        <translation>
            <numerusform>%Ln enregistrement disparu de la table %1 reste absent.</numerusform>
            <numerusform>%Ln enregistrements disparus de la table %1 restent absents.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>%1 holds %2, which is needed elsewhere, and it cannot be freed meanwhile.</source>
        <translation>%1 porte %2, qui est nécessaire ailleurs et ne peut pas être libéré entre-temps.</translation>
    </message>
    <message>
        <source>frees the value meanwhile</source>
        <translation>libère la valeur entre-temps</translation>
    </message>
    <message>
        <source>%1 and %2 refer to each other, and the database checks that at once.</source>
        <translation>%1 et %2 font référence l’un à l’autre, et la base de données le vérifie aussitôt.</translation>
    </message>
    <message>
        <source>closes a ring of references</source>
        <translation>ferme une boucle de références</translation>
    </message>
    <message>
        <source>%1 was left as it is, because %2.</source>
        <translation>%1 a été laissé tel quel&#xa0;: %2.</translation>
    </message>
    <message>
        <source>it belongs to a row that could not be written</source>
        <translation>cela appartient à une ligne qui n’a pas pu être écrite</translation>
    </message>
    <message>
        <source>%1, to which it refers, could not be written</source>
        <translation>%1, à quoi cela se réfère, n’a pas pu être écrit</translation>
    </message>
    <message>
        <source>The verification failed: %1 %2.</source>
        <translation>La vérification a échoué&#xa0;: %1 %2.</translation>
    </message>
    <message>
        <source>Everything was rolled back. A trigger or a rule of the database may have changed the row.</source>
        <translation>Tout a été annulé. Un déclencheur ou une règle de la base a peut-être modifié la ligne.</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>n’est pas là</translation>
    </message>
    <message>
        <source>is still there</source>
        <translation>est encore là</translation>
    </message>
    <message>
        <source>holds another value in column %1 than was written</source>
        <translation>contient dans la colonne %1 une autre valeur que celle écrite</translation>
    </message>
    <message>
        <source>refers to %1, which does not exist</source>
        <translation>fait référence à %1, qui n’existe pas</translation>
    </message>
    <message>
        <source>has %1 rows instead of %2</source>
        <translation>a %1 lignes au lieu de %2</translation>
    </message>
    <message>
        <source>Lino&apos;s loader would print:</source>
        <translation>Le chargeur de Lino afficherait&#xa0;:</translation>
    </message>
    <message>
        <source>A PDF cannot be laid out in this program.</source>
        <translation>Ce programme ne peut pas mettre en page de PDF.</translation>
    </message>
    <message>
        <source>Write HTML and print it.</source>
        <translation>Écrivez du HTML et imprimez-le.</translation>
    </message>
    <message>
        <source>vanished</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>live</source>
        <translation>actuel</translation>
    </message>
    <message>
        <source>re-created</source>
        <translation>recréé</translation>
    </message>
    <message>
        <source>original</source>
        <translation>original</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restauré</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>parent</translation>
    </message>
    <message>
        <source>refers to it</source>
        <translation>y fait référence</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>role of a row, its name</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: snapshot %2 | live now %3 | after %4</source>
        <translation>%1&#xa0;: instantané %2 | actuel %3 | après %4</translation>
    </message>
    <message>
        <source>Nothing was written: this is a plan.</source>
        <translation>Rien n’a été écrit&#xa0;: ceci est un plan.</translation>
    </message>
    <message>
        <source>Rehearsed at %1: everything fits, nothing was written.</source>
        <translation>Essai à blanc du %1&#xa0;: tout est en ordre, rien n’a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>Rehearsed at %1: %Ln row(s) do not fit, nothing was written.</source>
        <translation>
            <numerusform>Essai à blanc du %1&#xa0;: %Ln ligne ne convient pas, rien n’a été écrit.</numerusform>
            <numerusform>Essai à blanc du %1&#xa0;: %Ln lignes ne conviennent pas, rien n’a été écrit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Committed at %1.</source>
        <translation>Validé le %1.</translation>
    </message>
    <message numerus="yes">
        <source>Committed at %1, without %Ln row(s).</source>
        <translation>
            <numerusform>Validé le %1, sans %Ln ligne.</numerusform>
            <numerusform>Validé le %1, sans %Ln lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rolled back: %1</source>
        <translation>Transaction annulée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancelled at %1 and rolled back: nothing was written.</source>
        <translation>Interrompu le %1 et annulé&#xa0;: rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Undone at %1: the injection was taken back.</source>
        <translation>Annulé le %1&#xa0;: il ne reste rien de l’injection.</translation>
    </message>
    <message>
        <source>It is not known whether COMMIT went through: the connection was lost, or the program ended.</source>
        <translation>On ne sait pas si COMMIT a abouti&#xa0;: la connexion a été perdue, ou le programme s’est terminé.</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Snapshot&apos;s place</source>
        <translation>Chemin de l’instantané</translation>
    </message>
    <message>
        <source>Snapshot taken</source>
        <translation>Instantané pris le</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Moteur</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Planned at</source>
        <translation>Plan fait le</translation>
    </message>
    <message>
        <source>Planned by</source>
        <translation>Plan fait par</translation>
    </message>
    <message>
        <source>Plan&apos;s hash</source>
        <translation>Empreinte du plan</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Failure</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>The original is there, so a loader refuses a second one.</source>
        <translation>L’original est là, un chargeur en refuse donc un second.</translation>
    </message>
    <message>
        <source>decided by a person</source>
        <translation>décidé par une personne</translation>
    </message>
    <message>
        <source>by default</source>
        <translation>par défaut</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Done, unless COMMIT failed</source>
        <translation>Fait, sauf si COMMIT a échoué</translation>
    </message>
    <message>
        <source>Done and taken back</source>
        <translation>Fait et annulé</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>insérées</translation>
    </message>
    <message>
        <source>re-pointed</source>
        <translation>redirigées</translation>
    </message>
    <message>
        <source>re-linked</source>
        <translation>reliées</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>mises à jour</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimées</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>by a person</source>
        <translation>par une personne</translation>
    </message>
    <message>
        <source>by nobody yet</source>
        <translation>par personne encore</translation>
    </message>
    <message>
        <source>Root table</source>
        <translation>Table racine</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>vers</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Proposé par</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>une personne</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <source>Rowback: report on a recovery</source>
        <translation>Rowback&#xa0;: rapport sur une récupération</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Demande votre attention</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Expliqué</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Remap</source>
        <translation>Correspondances</translation>
    </message>
    <message>
        <source>As a loader of that time spelled it</source>
        <translation>Tel qu’un chargeur de l’époque l’écrivait</translation>
    </message>
    <message>
        <source>The same lines as a loader under Python 2 wrote them, to search a log for.</source>
        <translation>Les mêmes lignes telles qu’un chargeur sous Python 2 les écrivait, pour les chercher dans un fichier log.</translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>code, finding, table</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1: not decided yet</source>
        <translation>%1&#xa0;: pas encore décidé</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>finding, decision, by whom</comment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln × %2, %3</source>
        <comment>finding, decision, by whom</comment>
        <translation>
            <numerusform>%1&#xa0;: %Ln × %2, %3</numerusform>
            <numerusform>%1&#xa0;: %Ln × %2, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Explained by</source>
        <translation>Expliqué par</translation>
    </message>
    <message>
        <source>The report&apos;s name does not say which format it has.</source>
        <translation>Le nom du rapport ne dit pas quel est son format.</translation>
    </message>
    <message>
        <source>There is no report in the format “%1”.</source>
        <translation>Il n’y a pas de rapport au format «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>End the name in .html, .pdf, .md, .txt, .csv or .json.</source>
        <translation>Terminez le nom par .html, .pdf, .md, .txt, .csv ou .json.</translation>
    </message>
    <message>
        <source>This is no ordinary file.</source>
        <translation>Ceci n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>Name a file to write to.</source>
        <translation>Indiquez un fichier où écrire.</translation>
    </message>
    <message>
        <source>There is no such folder to write to.</source>
        <translation>Le dossier où écrire n’existe pas.</translation>
    </message>
    <message>
        <source>Make it, or name another.</source>
        <translation>Créez-le, ou indiquez-en un autre.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>Le fichier ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Make room, or name a file in a folder where you may write.</source>
        <translation>Faites de la place, ou indiquez un fichier là où vous avez le droit d’écrire.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Le fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The connection was lost while rolling back; the server rolls back by itself: %1</source>
        <translation>La connexion a été perdue pendant l’annulation&#xa0;; le serveur annule de lui-même&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is not the database that the plan was made for (%1).</source>
        <translation>Ce n’est pas la base de données pour laquelle le plan a été fait (%1).</translation>
    </message>
    <message>
        <source>Name that one, or make a plan for this one.</source>
        <translation>Indiquez celle-là, ou faites un plan pour celle-ci.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) are undecided. %1</source>
        <translation>
            <numerusform>%Ln constat n’est pas décidé. %1</numerusform>
            <numerusform>%Ln constats ne sont pas décidés. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide them (plan --decide CODE=RESOLUTION) and make the plan again.</source>
        <translation>Décidez-les (plan --decide CODE=RESOLUTION) et refaites le plan.</translation>
    </message>
    <message>
        <source>If that is meant, make the plan with --confirm %1.</source>
        <translation>Si c’est voulu, faites le plan avec --confirm %1.</translation>
    </message>
    <message>
        <source>The connection died inside COMMIT; a new one found everything written.</source>
        <translation>La connexion a été coupée pendant COMMIT&#xa0;; une nouvelle a trouvé que tout était écrit.</translation>
    </message>
    <message>
        <source>A journal is never overwritten; name another file.</source>
        <translation>Un journal n’est jamais écrasé&#xa0;; indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>To commit the others, repeat with --confirm %1.</source>
        <translation>Pour valider les autres, recommencez avec --confirm %1.</translation>
    </message>
    <message>
        <source>The database holds no tables.</source>
        <translation>La base de données ne contient aucune table.</translation>
    </message>
    <message>
        <source>The database holds none of the snapshot&apos;s tables.</source>
        <translation>La base de données ne contient aucune des tables de l’instantané.</translation>
    </message>
    <message>
        <source>Look whether its address leads to the database you mean.</source>
        <translation>Vérifiez si son adresse mène à la base de données voulue.</translation>
    </message>
    <message>
        <source>The database is called &quot;%1&quot;, not &quot;%2&quot;.</source>
        <translation>La base de données s’appelle «&#xa0;%1&#xa0;», et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Look whether this is the database you mean.</source>
        <translation>Regardez si c’est bien la base de données voulue.</translation>
    </message>
    <message>
        <source>There are no snapshots on both sides of %1.</source>
        <translation>Il n’y a pas d’instantanés des deux côtés de %1.</translation>
    </message>
    <message>
        <source>A series is what vanished between two snapshots of one folder.</source>
        <translation>Une série est ce qui a disparu entre deux instantanés d’un dossier.</translation>
    </message>
    <message>
        <source>There is no profile &quot;%1&quot;.</source>
        <translation>Il n’y a pas de profil «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Known are: %1; or name a file.</source>
        <translation>Profils connus&#xa0;: %1&#xa0;; ou indiquez un fichier.</translation>
    </message>
    <message>
        <source>Choose a file that Rowback saved (.rowback).</source>
        <translation>Choisissez un fichier enregistré par Rowback (.rowback).</translation>
    </message>
    <message>
        <source>The saved recovery is damaged.</source>
        <translation>La récupération enregistrée est endommagée.</translation>
    </message>
    <message>
        <source>This is no saved recovery.</source>
        <translation>Ceci n’est pas une récupération enregistrée.</translation>
    </message>
    <message>
        <source>Another version of Rowback saved this recovery.</source>
        <translation>Une autre version de Rowback a enregistré cette récupération.</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>Le fichier n’a pas pu être écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Look at the folder&apos;s permissions and the free space.</source>
        <translation>Regardez les droits du dossier et l’espace libre.</translation>
    </message>
    <message>
        <source>Writing rows</source>
        <translation>Écriture des lignes</translation>
    </message>
    <message>
        <source>There is no such row.</source>
        <translation>Cette ligne n’existe pas.</translation>
    </message>
    <message>
        <source>This column does not refer to another row.</source>
        <translation>Cette colonne ne fait pas référence à une autre ligne.</translation>
    </message>
    <message>
        <source>This cell refers to no row: it is NULL.</source>
        <translation>Cette cellule ne fait référence à aucune ligne&#xa0;: elle est NULL.</translation>
    </message>
    <message>
        <source>Looking for who refers to it</source>
        <translation>Recherche de ce qui y fait référence</translation>
    </message>
    <message>
        <source>No temporary file can be made.</source>
        <translation>Aucun fichier temporaire ne peut être créé.</translation>
    </message>
    <message>
        <source>The archive has no end: it was cut off, and files may be missing.</source>
        <translation>L’archive n’a pas de fin&#xa0;: elle a été coupée, et des fichiers peuvent manquer.</translation>
    </message>
    <message>
        <source>This name leads out of the archive; not read.</source>
        <translation>Ce nom mène hors de l’archive&#xa0;; non lu.</translation>
    </message>
    <message>
        <source>This is not a regular file; not read.</source>
        <translation>Ceci n’est pas un fichier ordinaire&#xa0;; non lu.</translation>
    </message>
    <message>
        <source>This file is damaged: it does not have the checksum that the archive tells.</source>
        <translation>Ce fichier est endommagé&#xa0;: il n’a pas la somme de contrôle que l’archive indique.</translation>
    </message>
    <message>
        <source>The archive has it twice; the last one was read.</source>
        <translation>L’archive le contient deux fois&#xa0;; le dernier a été lu.</translation>
    </message>
    <message>
        <source>The archive cannot be unpacked into %1.</source>
        <translation>L’archive ne peut pas être décompressée dans %1.</translation>
    </message>
    <message>
        <source>Make room there, or set TMPDIR to another folder.</source>
        <translation>Faites-y de la place, ou donnez à TMPDIR un autre dossier.</translation>
    </message>
    <message>
        <source>The unpacked archive cannot be mapped.</source>
        <translation>L’archive décompressée ne peut pas être projetée en mémoire.</translation>
    </message>
    <message>
        <source>The archive holds another dump here; it was not read.</source>
        <translation>L’archive contient ici un autre dump&#xa0;; il n’a pas été lu.</translation>
    </message>
    <message>
        <source>The file %1 is missing.</source>
        <translation>Le fichier %1 manque.</translation>
    </message>
    <message>
        <source>%1 cannot be read as an archive.</source>
        <translation>%1 ne peut pas être lu comme une archive.</translation>
    </message>
    <message>
        <source>It may be damaged, not complete, or protected by a password.</source>
        <translation>Le fichier est peut-être endommagé, incomplet ou protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>%1 unpacks to far more than a snapshot could hold; it was not read.</source>
        <translation>Décompressé, %1 est bien plus gros que ce qu’un instantané peut contenir&#xa0;; il n’a pas été lu.</translation>
    </message>
    <message>
        <source>If it is a real one, unpack it and open the folder.</source>
        <translation>Si c’en est un vrai, décompressez-le et ouvrez le dossier.</translation>
    </message>
    <message>
        <source>a comma or bracket is missing</source>
        <translation>il manque une virgule ou une parenthèse</translation>
    </message>
    <message>
        <source>the file ends in the middle of a row</source>
        <translation>le fichier se termine au milieu d’une ligne de table</translation>
    </message>
    <message>
        <source>the row has %1 values instead of %2</source>
        <translation>la ligne a %1 valeurs au lieu de %2</translation>
    </message>
    <message>
        <source>the row has more than %1 values</source>
        <translation>la ligne a plus de %1 valeurs</translation>
    </message>
    <message>
        <source>create_%1() has no free parameter %2</source>
        <translation>create_%1() n’a pas de paramètre libre %2</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; is not known</source>
        <translation>le nom «&#xa0;%1&#xa0;» n’est pas connu</translation>
    </message>
    <message>
        <source>a text has an escape that is not understood</source>
        <translation>un texte contient un échappement qui n’est pas compris</translation>
    </message>
    <message>
        <source>%1 is not a folder that can be read.</source>
        <translation>%1 n’est pas un dossier qu’on peut lire.</translation>
    </message>
    <message>
        <source>it does not have a text for each language</source>
        <translation>il n’a pas un texte pour chaque langue</translation>
    </message>
    <message>
        <source>this is not a decimal number</source>
        <translation>ceci n’est pas un nombre décimal</translation>
    </message>
    <message>
        <source>this is not a model</source>
        <translation>ceci n’est pas un modèle</translation>
    </message>
    <message>
        <source>There is a list of texts, but the dump has one language; the first text is taken.</source>
        <translation>Il y a une liste de textes, mais le dump n’a qu’une langue&#xa0;; le premier texte est pris.</translation>
    </message>
    <message>
        <source>There is a list where one value is expected; it is kept as it is.</source>
        <translation>Il y a une liste où une seule valeur est attendue&#xa0;; elle est gardée telle quelle.</translation>
    </message>
    <message>
        <source>The create function was edited by hand; it drops this row.</source>
        <translation>La fonction de création a été modifiée à la main&#xa0;; elle écarte cette ligne.</translation>
    </message>
    <message>
        <source>something follows it on its line</source>
        <translation>quelque chose la suit sur la même ligne</translation>
    </message>
    <message>
        <source>a text or a bracket is not closed</source>
        <translation>un texte ou une parenthèse n’est pas fermé</translation>
    </message>
    <message>
        <source>There is a NUL byte, which no Python file has.</source>
        <translation>Il y a un octet NUL, qu’aucun fichier Python ne contient.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8 from here on; it is read in the Windows code page 1252.</source>
        <translation>Le fichier n’est plus en UTF-8 à partir d’ici&#xa0;; il est lu dans la page de code Windows 1252.</translation>
    </message>
    <message>
        <source>The row was not understood: %1.</source>
        <translation>La ligne n’a pas été comprise&#xa0;: %1.</translation>
    </message>
    <message>
        <source>this statement does not belong into a data file</source>
        <translation>cette instruction n’a pas sa place dans un fichier de données</translation>
    </message>
    <message>
        <source>A row is switched off by hand.</source>
        <translation>Une ligne est désactivée à la main.</translation>
    </message>
    <message>
        <source>a bracket is missing</source>
        <translation>il manque une parenthèse</translation>
    </message>
    <message>
        <source>only rows can be saved</source>
        <translation>seules des lignes s’enregistrent</translation>
    </message>
    <message>
        <source>The data file stops here.</source>
        <translation>Le fichier de données s’arrête ici.</translation>
    </message>
    <message>
        <source>the script has no function create_%1()</source>
        <translation>le script n’a pas de fonction create_%1()</translation>
    </message>
    <message>
        <source>a text is longer than 1 GiB</source>
        <translation>un texte dépasse 1&#xa0;Gio</translation>
    </message>
    <message>
        <source>The row with key %1 was there before, at %2.</source>
        <translation>La ligne de clé %1 était déjà là, à %2.</translation>
    </message>
    <message>
        <source>Another row with key %1 was there before, at %2.</source>
        <translation>Une autre ligne de clé %1 était déjà là, à %2.</translation>
    </message>
    <message>
        <source>In all, %1 rows have a key that was there before.</source>
        <translation>En tout, %1 lignes ont une clé qui était déjà là.</translation>
    </message>
    <message>
        <source>%1 cannot be computed with these values</source>
        <translation>%1 ne peut pas être calculé avec ces valeurs</translation>
    </message>
    <message>
        <source>an expression takes too many steps</source>
        <translation>une expression demande trop d’étapes</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a dictionary of the script</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un dictionnaire du script</translation>
    </message>
    <message>
        <source>functions call each other too deeply</source>
        <translation>les fonctions s’appellent en trop de niveaux</translation>
    </message>
    <message>
        <source>the function &quot;%1&quot; is not known</source>
        <translation>la fonction «&#xa0;%1&#xa0;» n’est pas connue</translation>
    </message>
    <message>
        <source>a text is not closed</source>
        <translation>un texte n’est pas fermé</translation>
    </message>
    <message>
        <source>the file ends in the middle of a statement</source>
        <translation>le fichier se termine au milieu d’une instruction</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood here</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas compris ici</translation>
    </message>
    <message>
        <source>brackets or operators are nested deeper than %1</source>
        <translation>les parenthèses ou opérateurs sont imbriqués à plus de %1 niveaux</translation>
    </message>
    <message>
        <source>a chain of comparisons is not understood</source>
        <translation>une chaîne de comparaisons n’est pas comprise</translation>
    </message>
    <message>
        <source>%1 is outside of the dump; it was not read.</source>
        <translation>%1 est hors du dump&#xa0;; il n’a pas été lu.</translation>
    </message>
    <message>
        <source>%1 is a link that leads out of the dump; it was not read.</source>
        <translation>%1 est un lien qui mène hors du dump&#xa0;; il n’a pas été lu.</translation>
    </message>
    <message>
        <source>%1 is not a regular file; it was not read.</source>
        <translation>%1 n’est pas un fichier ordinaire&#xa0;; il n’a pas été lu.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Le fichier %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The file %1 cannot be mapped.</source>
        <translation>Le fichier %1 ne peut pas être projeté en mémoire.</translation>
    </message>
    <message>
        <source>%1 more problems of this kind were found here.</source>
        <translation>%1 autres problèmes de ce type ont été trouvés ici.</translation>
    </message>
    <message>
        <source>This statement of the script was not interpreted.</source>
        <translation>Cette instruction du script n’a pas été interprétée.</translation>
    </message>
    <message>
        <source>The model of %1 was not understood.</source>
        <translation>Le modèle que nomme %1 n’a pas été compris.</translation>
    </message>
    <message>
        <source>The script gives %1 another meaning.</source>
        <translation>Le script donne un autre sens à %1.</translation>
    </message>
    <message>
        <source>This function is defined twice; the last one counts.</source>
        <translation>Cette fonction est définie deux fois&#xa0;; la dernière compte.</translation>
    </message>
    <message>
        <source>The languages in bv2kw() were not understood.</source>
        <translation>Les langues dans bv2kw() n’ont pas été comprises.</translation>
    </message>
    <message>
        <source>The function dt() was not understood; datetimes may be wrong.</source>
        <translation>La fonction dt() n’a pas été comprise&#xa0;; les dates et heures peuvent être fausses.</translation>
    </message>
    <message>
        <source>This statement was not interpreted; rows may be missing.</source>
        <translation>Cette instruction n’a pas été interprétée&#xa0;; des lignes peuvent manquer.</translation>
    </message>
    <message>
        <source>The function %1() does not exist.</source>
        <translation>La fonction %1() n’existe pas.</translation>
    </message>
    <message>
        <source>The script stops here.</source>
        <translation>Le script s’arrête ici.</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Tri</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>%1 does not have a text for each language</source>
        <translation>%1 n’a pas un texte pour chaque langue</translation>
    </message>
    <message>
        <source>The script takes create functions from another one, which was not read.</source>
        <translation>Le script prend des fonctions de création dans un autre, qui n’a pas été lu.</translation>
    </message>
    <message>
        <source>The file %1 is switched off by hand.</source>
        <translation>Le fichier %1 est désactivé à la main.</translation>
    </message>
    <message>
        <source>The function %1() is not called; its rows were not read.</source>
        <translation>La fonction %1() n’est pas appelée&#xa0;; ses lignes n’ont pas été lues.</translation>
    </message>
    <message>
        <source>The function create_%1() was not understood from here on; the rows are given as they stand in the file.</source>
        <translation>La fonction create_%1() n’a pas été comprise à partir d’ici&#xa0;; les lignes sont données telles qu’elles figurent dans le fichier.</translation>
    </message>
    <message>
        <source>There is no file or folder %1.</source>
        <translation>Il n’y a pas de fichier ni de dossier %1.</translation>
    </message>
    <message>
        <source>%1 is neither a folder nor a regular file.</source>
        <translation>%1 n’est ni un dossier ni un fichier ordinaire.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Ask for the permission to read it.</source>
        <translation>Demandez le droit de le lire.</translation>
    </message>
    <message>
        <source>A dump is a folder with a file restore.py.</source>
        <translation>Un dump est un dossier avec un fichier restore.py.</translation>
    </message>
    <message>
        <source>There is a NUL byte, which no Python file has; the script was read up to there.</source>
        <translation>Il y a un octet NUL, qu’aucun fichier Python ne contient&#xa0;; le script a été lu jusque-là.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8; it is read in the Windows code page 1252.</source>
        <translation>Le fichier n’est pas en UTF-8&#xa0;; il est lu dans la page de code Windows 1252.</translation>
    </message>
    <message>
        <source>%1 is not a dump: its script has no create functions.</source>
        <translation>%1 n’est pas un dump&#xa0;: son script n’a pas de fonctions de création.</translation>
    </message>
    <message>
        <source>The script reads no rows at all: it is not complete, or everything is switched off.</source>
        <translation>Le script ne lit aucune ligne&#xa0;: il est incomplet, ou tout est désactivé.</translation>
    </message>
    <message>
        <source>Reading the snapshot</source>
        <translation>Lecture de l’instantané</translation>
    </message>
    <message>
        <source>%1 has too many data files.</source>
        <translation>%1 a trop de fichiers de données.</translation>
    </message>
    <message>
        <source>The data file is empty.</source>
        <translation>Le fichier de données est vide.</translation>
    </message>
    <message>
        <source>%1 lies outside of the dump&apos;s folder.</source>
        <translation>%1 se trouve hors du dossier du dump.</translation>
    </message>
    <message>
        <source>The script reads no file of this table.</source>
        <translation>Le script ne lit aucun fichier de cette table.</translation>
    </message>
    <message>
        <source>The file of this table has neither rows nor their number; it may be cut off.</source>
        <translation>Le fichier de cette table n’a ni lignes ni leur nombre&#xa0;; il est peut-être coupé.</translation>
    </message>
    <message>
        <source>This data file is not named by the script; it was not read.</source>
        <translation>Ce fichier de données n’est pas nommé par le script&#xa0;; il n’a pas été lu.</translation>
    </message>
    <message>
        <source>The dump says that the table has %1 rows; %2 were found.</source>
        <translation>Le dump dit que la table a %1 lignes&#xa0;; %2 ont été trouvées.</translation>
    </message>
    <message>
        <source>Column %1 is left out by hand: create_%2() drops it.</source>
        <translation>La colonne %1 est omise à la main&#xa0;: create_%2() l’écarte.</translation>
    </message>
    <message>
        <source>The rows of create_%1() go to the table %2.</source>
        <translation>Les lignes de create_%1() vont dans la table %2.</translation>
    </message>
    <message>
        <source>There is no key in &quot;%1&quot;.</source>
        <translation>Il n’y a pas de clé dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Write TABLE for all its rows, or TABLE:KEY,KEY.</source>
        <translation>Écrivez TABLE pour toutes ses lignes, ou TABLE:KEY,KEY.</translation>
    </message>
    <message>
        <source>the next number</source>
        <translation>le prochain numéro</translation>
    </message>
    <message>
        <source>the live table does not tell in which language it keeps this text (%1); it is taken for %2.</source>
        <translation>la table active ne dit pas dans quelle langue elle tient ce texte (%1)&#xa0;; il est pris pour %2.</translation>
    </message>
    <message>
        <source>%1: stays with the record that has this number now</source>
        <translation>%1&#xa0;: reste à l’enregistrement qui a ce numéro maintenant</translation>
    </message>
    <message>
        <source>The database has no table %1; its %2 rows in the snapshot stay away.</source>
        <translation>La base de données n’a pas de table %1&#xa0;; ses %2 lignes dans l’instantané restent absentes.</translation>
    </message>
    <message>
        <source>The table %1 has no key, so its %2 rows in the snapshot were not compared.</source>
        <translation>La table %1 n’a pas de clé, ses %2 lignes dans l’instantané n’ont donc pas été comparées.</translation>
    </message>
    <message>
        <source>What would be done by default contradicts the decision %1.</source>
        <translation>Ce qui serait fait par défaut contredit la décision %1.</translation>
    </message>
    <message>
        <source>The decisions %1 and %2 contradict each other.</source>
        <translation>Les décisions %1 et %2 se contredisent.</translation>
    </message>
    <message>
        <source>Decide one of the two otherwise.</source>
        <translation>Décidez autrement pour l’une des deux.</translation>
    </message>
    <message>
        <source>This is no folder.</source>
        <translation>Ceci n’est pas un dossier.</translation>
    </message>
    <message>
        <source>Name a folder to build the demo in.</source>
        <translation>Indiquez un dossier où créer la démonstration.</translation>
    </message>
    <message>
        <source>Name another file to write.</source>
        <translation>Indiquez un autre fichier à écrire.</translation>
    </message>
    <message>
        <source>This would write over what is read.</source>
        <translation>Cela écraserait ce qui est lu.</translation>
    </message>
    <message>
        <source>Two results would be written to one file.</source>
        <translation>Deux résultats seraient écrits dans un même fichier.</translation>
    </message>
    <message>
        <source>%1: cannot be compared, for want of a common key; %2 rows in the snapshot, %3 live</source>
        <translation>%1&#xa0;: ne peut pas être comparée, faute de clé commune&#xa0;; %2 lignes dans l’instantané, %3 actuelles</translation>
    </message>
    <message>
        <source>%1: not in the live table, so not compared: %2</source>
        <translation>%1&#xa0;: absent de la table actuelle, donc pas comparé&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: not in the snapshot, so not compared: %2</source>
        <translation>%1&#xa0;: absent de l’instantané, donc pas comparé&#xa0;: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in --only and in --except.</source>
        <translation>«&#xa0;%1&#xa0;» figure dans --only et dans --except.</translation>
    </message>
    <message>
        <source>Leave one of them away.</source>
        <translation>Omettez l’un des deux.</translation>
    </message>
    <message>
        <source>The plan was made on %1, and fits no database of another engine.</source>
        <translation>Le plan a été fait sur %1, et ne convient à aucune base de données d’un autre type.</translation>
    </message>
    <message>
        <source>--json and --format csv contradict each other.</source>
        <translation>--json et --format csv se contredisent.</translation>
    </message>
    <message>
        <source>Give one of them.</source>
        <translation>Indiquez l’un des deux.</translation>
    </message>
    <message>
        <source>%1 was given more than once.</source>
        <translation>%1 a été indiqué plus d’une fois.</translation>
    </message>
    <message>
        <source>%1 is not as it was when the plan was made; rows found:</source>
        <translation>%1 n’est pas tel que lorsque le plan a été fait&#xa0;; lignes trouvées&#xa0;:</translation>
    </message>
    <message>
        <source>The database has no %1 with the number %2.</source>
        <translation>La base de données n’a aucun %1 portant le numéro %2.</translation>
    </message>
    <message>
        <source>%1 was there before the loss already: by default it stays.</source>
        <translation>%1 existait déjà avant la perte&#xa0;: par défaut, il reste.</translation>
    </message>
    <message>
        <source>%1 holds the key of vanished %2, which the database takes for the same however it is spelled: %3.</source>
        <translation>%1 porte la clé de l’enregistrement disparu %2&#xa0;; la base de données les tient pour identiques, quelle que soit la graphie&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Reading keys</source>
        <translation>Lecture des clés</translation>
    </message>
    <message>
        <source>Counting rows</source>
        <translation>Comptage des lignes</translation>
    </message>
    <message>
        <source>gone meanwhile</source>
        <translation>disparu entre-temps</translation>
    </message>
    <message>
        <source>There is no table for what this refers to.</source>
        <translation>Il n’y a pas de table pour ce à quoi ceci fait référence.</translation>
    </message>
    <message>
        <source>There is no table %1 with such a key.</source>
        <translation>Il n’y a pas de table %1 avec une telle clé.</translation>
    </message>
    <message>
        <source>bv2kw() leaves a language out; its texts are not read.</source>
        <translation>bv2kw() omet une langue&#xa0;; ses textes ne sont pas lus.</translation>
    </message>
    <message>
        <source>Rows of create_%1() and of create_%2() go to this table; of those with the same key only the first counts.</source>
        <translation>Les lignes de create_%1() et de create_%2() vont dans cette table&#xa0;; parmi celles qui ont la même clé, seule la première compte.</translation>
    </message>
    <message>
        <source>%1 %2 since the injection.</source>
        <translation>%1 %2 depuis l’injection.</translation>
    </message>
    <message>
        <source>An undo needs every row as the injection left it: put this one right first. Nothing was changed.</source>
        <translation>L’annulation exige chaque ligne telle que l’injection l’a laissée&#xa0;: corrigez d’abord celle-ci. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The journal is incomplete: it does not tell whether the injection was committed.</source>
        <translation>Le journal est incomplet&#xa0;: il ne dit pas si l’injection a été validée.</translation>
    </message>
    <message>
        <source>Look in the database whether its rows are there. They can be undone with the whole journal only.</source>
        <translation>Regardez dans la base de données si ses lignes y sont. On ne peut les annuler qu’avec le journal entier.</translation>
    </message>
    <message>
        <source>The table %1 refers to %2, and has no key by which one of its rows could be changed.</source>
        <translation>La table %1 se réfère à %2 et n’a pas de clé par laquelle une de ses lignes pourrait être modifiée.</translation>
    </message>
    <message>
        <source>Give the table a primary key, or decide that the live record keeps its number.</source>
        <translation>Donnez une clé primaire à la table, ou décidez que l’enregistrement actuel garde son numéro.</translation>
    </message>
    <message>
        <source>Somebody may have tied it since the injection: untie it first. Nothing was changed.</source>
        <translation>Quelqu’un l’a peut-être rattaché depuis l’injection&#xa0;: détachez-le d’abord. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This was not carried out, or not as a whole: see the failures.</source>
        <translation>Cela n’a pas été exécuté, ou pas entièrement&#xa0;: voir les échecs.</translation>
    </message>
    <message>
        <source>No difference. Tables compared: %1.</source>
        <translation>Aucune différence. Tables comparées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 does not pass a rule of the database (%2): %3</source>
        <translation>%1 ne satisfait pas une règle de la base de données (%2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 breaks a rule of the database (%2).</source>
        <translation>%1 enfreint une règle de la base de données (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be there beside %3: a rule of the database forbids it (%2).</source>
        <translation>%1 ne peut pas exister à côté de la ligne %3&#xa0;: une règle de la base de données l’interdit (%2).</translation>
    </message>
    <message>
        <source>They contradict each other in the rest: neither goes unasked.</source>
        <translation>Pour le reste, ils se contredisent&#xa0;: aucun des deux ne part sans qu’on le demande.</translation>
    </message>
    <message>
        <source>The decision %1 is not possible here; possible: %2.</source>
        <translation>La décision %1 n’est pas possible ici&#xa0;; possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The decision %1 and the row %2 of the remap contradict each other.</source>
        <translation>La décision %1 et la ligne %2 des correspondances se contredisent.</translation>
    </message>
    <message>
        <source>Take one of the two out.</source>
        <translation>Retirez l’une des deux.</translation>
    </message>
    <message>
        <source>To do without the row, plan again with --except %1.</source>
        <translation>Pour vous passer de cette ligne, planifiez à nouveau avec --except %1.</translation>
    </message>
    <message>
        <source>rule that cannot be foreseen</source>
        <translation>règle imprévisible</translation>
    </message>
    <message>
        <source>The plan deletes rows of %1, to which %2, which Rowback does not change, may refer; then the database refuses the whole plan.</source>
        <translation>Le plan supprime des lignes de la table %1, auxquelles %2, que Rowback ne modifie pas, peut se référer&#xa0;; la base de données refuse alors tout le plan.</translation>
    </message>
    <message>
        <source>The database cannot say beforehand which rows of %1 its rule %2 forbids (%3); should it forbid one, the injection fails and is rolled back.</source>
        <translation>La base de données ne peut pas dire d’avance quelles lignes de la table %1 sa règle %2 interdit (%3)&#xa0;; si elle en interdit une, l’injection échoue et est annulée.</translation>
    </message>
    <message>
        <source>The column holds dates, the snapshot has the time of &quot;%1&quot; besides.</source>
        <translation>La colonne contient des dates, l’instantané a en plus l’heure de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Name a profile whose rules have readings.</source>
        <translation>Nommez un profil dont les règles ont des lectures.</translation>
    </message>
    <message>
        <source>All else in it is another, too: it may be another record.</source>
        <translation>Tout le reste y est différent aussi&#xa0;: c’est peut-être un autre enregistrement.</translation>
    </message>
    <message>
        <source>The create function leaves column %1 out for this row; it is NULL here, but may be something else in the database.</source>
        <translation>La fonction create omet la colonne %1 pour cette ligne&#xa0;; elle est NULL ici, mais peut être autre chose dans la base de données.</translation>
    </message>
    <message>
        <source>a list cannot be the key of a dictionary</source>
        <translation>une liste ne peut pas être la clé d’un dictionnaire</translation>
    </message>
    <message>
        <source>Rows of any table may be missing: create_%1() may make them.</source>
        <translation>Des lignes de n’importe quelle table peuvent manquer&#xa0;: create_%1() les fait peut-être.</translation>
    </message>
    <message>
        <source>Rows of %1 may be missing: create_%2() may make them.</source>
        <translation>Des lignes de la table %1 peuvent manquer&#xa0;: create_%2() les fait peut-être.</translation>
    </message>
    <message>
        <source>create_%1() leaves column %2 out; it is NULL in its rows here, but may be something else in the database.</source>
        <translation>create_%1() omet la colonne %2&#xa0;; elle est NULL ici dans ses lignes, mais peut être autre chose dans la base de données.</translation>
    </message>
    <message>
        <source>%1 column</source>
        <translation>%1 colonne</translation>
    </message>
    <message>
        <source>%1 columns</source>
        <translation>%1 colonnes</translation>
    </message>
    <message>
        <source>the name &quot;%1&quot; has no value yet</source>
        <translation>le nom «&#xa0;%1&#xa0;» n’a pas encore de valeur</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no function here</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une fonction ici</translation>
    </message>
    <message>
        <source>%1 is no list of texts</source>
        <translation>%1 n’est pas une liste de textes</translation>
    </message>
    <message>
        <source>A file of the cache cannot be removed.</source>
        <translation>Un fichier du cache ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>Look at the permissions of its folder.</source>
        <translation>Vérifiez les droits de son dossier.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 refer to %2, which comes back.</source>
        <translation>
            <numerusform>Une ligne de la table %1 renvoie à %2, qui revient.</numerusform>
            <numerusform>%Ln lignes de la table %1 renvoient à %2, qui revient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 refer to %2, which does not exist.</source>
        <translation>
            <numerusform>Une ligne de la table %1 renvoie à %2, qui n’existe pas.</numerusform>
            <numerusform>%Ln lignes de la table %1 renvoient à %2, qui n’existe pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The line has %Ln field(s).</source>
        <translation>
            <numerusform>La ligne a un champ.</numerusform>
            <numerusform>La ligne a %Ln champs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be written.</source>
        <translation>
            <numerusform>Une ligne n&apos;a pas pu être écrite.</numerusform>
            <numerusform>%Ln lignes n&apos;ont pas pu être écrites.</numerusform>
        </translation>
    </message>
    <message>
        <source>The decision %1 cannot be carried out: %2 stays away.</source>
        <translation>La décision %1 ne peut pas être appliquée&#xa0;: %2 reste absent.</translation>
    </message>
    <message>
        <source>Let that come back, too, or take the decision out.</source>
        <translation>Faites-le revenir aussi, ou retirez la décision.</translation>
    </message>
    <message>
        <source>The plan changes %1 of rows of %2, and the database would silently change rows of %3 with them.</source>
        <translation>Le plan modifie %1 dans des lignes de la table %2, et la base modifierait avec elles, sans le dire, des lignes de la table %3.</translation>
    </message>
    <message>
        <source>The plan changes %1 of rows of %2, to which %3, which Rowback does not change, may refer; then the database refuses the whole plan.</source>
        <translation>Le plan modifie %1 dans des lignes de la table %2, auxquelles %3, que Rowback ne modifie pas, peut renvoyer ; la base refuse alors tout le plan.</translation>
    </message>
    <message>
        <source>refers to the same value again</source>
        <translation>fait de nouveau référence à la même valeur</translation>
    </message>
    <message>
        <source>%1 refers (%2) to a value that changes or goes over to another row, and cannot let go of it meanwhile, as the database demands: keep the value where it is.</source>
        <translation>%1 fait référence (%2) à une valeur qui change ou passe à une autre ligne, et ne peut la lâcher entre-temps, comme la base de données l’exige&#xa0;: laissez la valeur où elle est.</translation>
    </message>
    <message>
        <source>lets go of the value meanwhile</source>
        <translation>lâche la valeur entre-temps</translation>
    </message>
    <message>
        <source>%1 refers to %2 by its %3, which it will not have.</source>
        <translation>%1 fait référence à %2 par %3, valeur qu’il n’aura pas.</translation>
    </message>
    <message>
        <source>%1 refers to %2 by a value that it is to lose.</source>
        <translation>%1 fait référence à %2 par une valeur que cette ligne doit perdre.</translation>
    </message>
    <message>
        <source>%1 holds what is needed elsewhere, and a rule of the database does not let it be freed meanwhile (%2).</source>
        <translation>%1 porte ce qui est nécessaire ailleurs, et une règle de la base de données ne permet pas de le libérer entre-temps (%2).</translation>
    </message>
    <message>
        <source>%1 and %2 refer to each other, the database checks that at once, and a rule of it forbids to leave the link open meanwhile (%3).</source>
        <translation>%1 et %2 font référence l’un à l’autre, la base de données le vérifie aussitôt, et une de ses règles interdit de laisser le lien ouvert entre-temps (%3).</translation>
    </message>
    <message>
        <source>Not written: %1.</source>
        <translation>Non écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is not inserted: %1 stands for it.</source>
        <translation>N’est pas inséré&#xa0;: %1 en tient lieu.</translation>
    </message>
    <message>
        <source>It is not inserted: %1 stands for it, and gets what it lacks: %2.</source>
        <translation>N’est pas inséré&#xa0;: %1 en tient lieu, et reçoit ce qui lui manque&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Undone at %1: the injection was taken back, but not what the database may have deleted or changed by itself in %2.</source>
        <translation>Annulé le %1&#xa0;: il ne reste rien de l’injection, sauf ce que la base de données a pu supprimer ou modifier d’elle-même dans %2.</translation>
    </message>
    <message>
        <source>The injection has been undone already: every row is as it was before it.</source>
        <translation>L’injection a déjà été annulée&#xa0;: chaque ligne est comme elle était avant.</translation>
    </message>
    <message>
        <source>The key of the table %1 is %2, and the snapshot has no column %3, so its rows there (%4) were not compared and stay away. If the column had another name then, write kw.update(%5=...) for it into the create function of a copy of the snapshot.</source>
        <translation>La clé de la table %1 est %2, et l’instantané n’a pas de colonne %3&#xa0;; ses lignes (%4) n’y ont donc pas été comparées et restent absentes. Si la colonne avait alors un autre nom, écrivez kw.update(%5=...) pour elle dans la fonction create d’une copie de l’instantané.</translation>
    </message>
    <message>
        <source>%1 is no snapshot.</source>
        <translation>%1 n’est pas un instantané.</translation>
    </message>
    <message>
        <source>A snapshot is a folder with a restore.py, a .zip or .tar archive of one, or a single .py file.</source>
        <translation>Un instantané est un dossier avec un restore.py, une archive .zip ou .tar d’un tel dossier, ou un seul fichier .py.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a day, the name of a snapshot</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>on %1 between %2 and %3</source>
        <comment>a day, two times</comment>
        <translation>le %1 entre %2 et %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s)</source>
        <translation>
            <numerusform>%Ln table</numerusform>
            <numerusform>%Ln tables</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>rows, tables</comment>
        <translation>%1 dans %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln enregistrement</numerusform>
            <numerusform>%Ln enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 in %3</source>
        <comment>records, rows, tables</comment>
        <translation>%1, %2 dans %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>A program that ended in the middle of a transaction left the SQLite file and its journal.</source>
        <translation>Un programme qui s’est arrêté au milieu d’une transaction a laissé le fichier SQLite et son journal.</translation>
    </message>
    <message>
        <source>Keep a copy of both, then open the file once with its application, which takes that back.</source>
        <translation>Gardez une copie des deux, puis ouvrez une fois le fichier avec son application, qui annule cela.</translation>
    </message>
    <message>
        <source>%1 is executed more than once; its rows are read once.</source>
        <translation>%1 est exécuté plusieurs fois&#xa0;; ses lignes sont lues une fois.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln autre</numerusform>
            <numerusform>%Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer value(s) are lost with the re-created record: %1.</source>
        <translation>
            <numerusform>%Ln valeur plus récente disparaît avec l’enregistrement recréé&#xa0;: %1.</numerusform>
            <numerusform>%Ln valeurs plus récentes disparaissent avec l’enregistrement recréé&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer value(s) are taken over: %1.</source>
        <translation>
            <numerusform>%Ln valeur plus récente est reprise&#xa0;: %1.</numerusform>
            <numerusform>%Ln valeurs plus récentes sont reprises&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The re-created record has no value of its own that could go.</source>
        <translation>L’enregistrement recréé n’a aucune valeur propre qui puisse disparaître.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer value(s) stay, and what the original had there does not come back: %1.</source>
        <translation>
            <numerusform>%Ln valeur plus récente reste, et ce que l’original avait là ne revient pas&#xa0;: %1.</numerusform>
            <numerusform>%Ln valeurs plus récentes restent, et ce que l’original avait là ne revient pas&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If the original is kept, %Ln newer value(s) are lost with the re-created record unless you take them over: %1.</source>
        <translation>
            <numerusform>Si l’original est conservé, %Ln valeur plus récente disparaît avec l’enregistrement recréé, sauf si vous la reprenez&#xa0;: %1.</numerusform>
            <numerusform>Si l’original est conservé, %Ln valeurs plus récentes disparaissent avec l’enregistrement recréé, sauf si vous les reprenez&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The re-created record keeps its %Ln newer value(s): %1.</source>
        <translation>
            <numerusform>L’enregistrement recréé conserve sa valeur plus récente (%Ln)&#xa0;: %1.</numerusform>
            <numerusform>L’enregistrement recréé conserve ses %Ln valeurs plus récentes&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>after %1</source>
        <comment>a day</comment>
        <translation>après le %1</translation>
    </message>
    <message>
        <source>Last seen in the snapshot of %1, gone in that of %2.</source>
        <translation>Vu en dernier dans l’instantané du %1, absent de celui du %2.</translation>
    </message>
    <message>
        <source>Still in the newest snapshot, that of %1.</source>
        <translation>Encore dans l’instantané le plus récent, celui du %1.</translation>
    </message>
    <message>
        <source>Looking when it vanished</source>
        <translation>Recherche du moment de la disparition</translation>
    </message>
    <message>
        <source>Somebody else changed the same rows at this moment. Nothing was changed here; try again.</source>
        <translation>Quelqu’un d’autre a modifié les mêmes lignes à cet instant. Rien n’a été modifié ici&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>a label; what it is for follows</comment>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>%1 refers by %2 to what is to go from %3; rows found:</source>
        <translation>%1 renvoie par %2 à ce qui doit disparaître de la table %3&#xa0;; lignes trouvées&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing else refers to what goes from %1.</source>
        <translation>Rien d’autre ne renvoie à ce qui disparaît de la table %1.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>Others cannot be kept from referring to what is to be removed.</source>
        <translation>Impossible d’empêcher que d’autres renvoient à ce qui doit être supprimé.</translation>
    </message>
    <message>
        <source>undeclared reference</source>
        <translation>référence non déclarée</translation>
    </message>
    <message>
        <source>By its values it may be %1, too.</source>
        <translation>D’après ses valeurs, ce peut être aussi %1.</translation>
    </message>
    <message numerus="yes">
        <source>The database does not declare %n reference(s), which are taken from their names: %1. A profile can say otherwise.</source>
        <translation>
            <numerusform>La base de données ne déclare pas %n référence, qui est déduite de son nom&#xa0;: %1. Un profil peut dire autre chose.</numerusform>
            <numerusform>La base de données ne déclare pas %n références, qui sont déduites de leurs noms&#xa0;: %1. Un profil peut dire autre chose.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 returns to the value that it had in the snapshot, and so does %2.</source>
        <translation>%1 reprend la valeur qu’il avait dans l’instantané, et %2 aussi.</translation>
    </message>
    <message>
        <source>is removed</source>
        <translation>est supprimé</translation>
    </message>
    <message>
        <source>stays away</source>
        <translation>reste absent</translation>
    </message>
    <message>
        <source>%1: %2, in the snapshot %3 | %4, live now %5</source>
        <comment>column; a row and its value; another row and its value</comment>
        <translation>%1&#xa0;: %2, dans l’instantané %3 | %4, actuel %5</translation>
    </message>
    <message>
        <source>%1: snapshot %2 | live now %3</source>
        <translation>%1&#xa0;: instantané %2 | actuel %3</translation>
    </message>
    <message>
        <source>A row of %1 could not be written; see the error above.</source>
        <translation>Une ligne de la table %1 n’a pas pu être écrite&#x202f;; voyez l’erreur ci-dessus.</translation>
    </message>
    <message>
        <source>%1 is not decided yet. Decide it with --decide %1=%2.</source>
        <translation>%1 n’est pas encore décidé. Décidez avec --decide %1=%2.</translation>
    </message>
    <message>
        <source>Committed: all is written.</source>
        <translation>Validé&#xa0;: tout est écrit.</translation>
    </message>
    <message>
        <source>The connection was lost at the end: compare again to see whether this was committed.</source>
        <translation>La connexion a été perdue à la fin&#xa0;: comparez de nouveau pour voir si ceci a été validé.</translation>
    </message>
    <message>
        <source>Recovery of %1 from the snapshot %2.
Plan %3, made %4.
Before each statement it is checked that its row is still as the plan found it, and that nothing else refers to a row that goes. Where that is not so, or a statement fails, an error says it and nothing is committed, also where the client goes on after errors: make a new plan.</source>
        <translation>Récupération dans la base %1 à partir de l’instantané %2.
Plan %3, fait le %4.
Avant chaque instruction, il est vérifié que sa ligne est encore telle que le plan l’a trouvée, et que rien d’autre ne renvoie à une ligne qui disparaît. Sinon, ou si une instruction échoue, une erreur le dit et rien n’est validé, même si le client continue après des erreurs&#xa0;: faites un nouveau plan.</translation>
    </message>
    <message>
        <source>Where ON_ERROR_ROLLBACK of psql is on, switch it off first: with it, psql commits what succeeded before and after an error.</source>
        <translation>Si ON_ERROR_ROLLBACK de psql est activé, désactivez-le d’abord&#xa0;: avec lui, psql valide ce qui a réussi avant et après une erreur.</translation>
    </message>
    <message>
        <source>Nothing is committed: the first error above says why.</source>
        <translation>Rien n’est validé&#xa0;: la première erreur ci-dessus dit pourquoi.</translation>
    </message>
    <message>
        <source>@rowback counts what went well. Only where it reaches its last number is all committed; the last answer says whether it was. In tables without transactions, such as those of MyISAM, what was written before an error stays.</source>
        <translation>@rowback compte ce qui a réussi. Ce n’est que s’il atteint son dernier nombre que tout est validé&#xa0;; la dernière réponse dit si ce fut le cas. Dans les tables sans transactions, comme celles de MyISAM, ce qui a été écrit avant une erreur reste.</translation>
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
        <translation>Décompressez-le et indiquez celui dont il s’agit.</translation>
    </message>
    <message>
        <source>%1 holds more than one dump: %2.</source>
        <translation>%1 contient plus d’un dump : %2.</translation>
    </message>
    <message>
        <source>Name the one that you mean.</source>
        <translation>Indiquez celui dont il s’agit.</translation>
    </message>
    <message>
        <source>%1 is not the script of a dump.</source>
        <translation>%1 n’est pas le script d’un dump.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>There is no dump in %1 or in the nearest folders below it.</source>
        <translation>Il n’y a pas de dump dans %1 ni dans les premiers dossiers en dessous.</translation>
    </message>
    <message>
        <source>This would write over a SQLite database.</source>
        <translation>Cela écraserait une base de données SQLite.</translation>
    </message>
    <message>
        <source>The folder of the SQLite file is read-only, so it cannot have a journal. Get the right to write there.</source>
        <translation>Le dossier du fichier SQLite est en lecture seule, il ne peut donc pas avoir de journal. Obtenez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>The SQLite file is read-only. Get the right to write to it.</source>
        <translation>Le fichier SQLite est en lecture seule. Obtenez le droit d’y écrire.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Il n’y a pas assez de mémoire pour cela.</translation>
    </message>
    <message>
        <source>End other programs, select less, or work on a machine that has more memory.</source>
        <translation>Fermez d’autres programmes, sélectionnez-en moins, ou travaillez sur une machine qui a plus de mémoire.</translation>
    </message>
    <message>
        <source>The file says that it is in the encoding %1, in which it was not read; its texts may be others.</source>
        <translation>Le fichier indique l’encodage %1, dans lequel il n’a pas été lu ; ses textes peuvent être différents.</translation>
    </message>
    <message>
        <source>Neither the database nor a profile says to what %1 of %2 refers; by its values it may be %3. The plan depends on that, and the column is left as it is. Say in a profile to what it refers.</source>
        <translation>Ni la base de données ni un profil ne dit à quoi la colonne %1 de la table %2 se réfère&#x202f;; d’après ses valeurs, ce peut être %3. Le plan en dépend, et la colonne est laissée telle quelle. Dites dans un profil à quoi elle se réfère.</translation>
    </message>
    <message>
        <source>Neither the database nor a profile says to what %1 of %2 refers. It is taken to refer to %3, and the plan depends on that. See whether it does; a profile can say so.</source>
        <translation>Ni la base de données ni un profil ne dit à quoi la colonne %1 de la table %2 se réfère. On suppose que c’est à %3, et le plan en dépend. Vérifiez-le&#x202f;; un profil peut le dire.</translation>
    </message>
    <message>
        <source>its line is indented otherwise than those before</source>
        <translation>sa ligne est indentée autrement que les précédentes</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more; the report has them</source>
        <translation>
            <numerusform>et %Ln autre ; il est dans le rapport</numerusform>
            <numerusform>et %Ln autres ; ils sont dans le rapport</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>something, what it is</comment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Le %1 à %2 sont revenus : %3.</translation>
    </message>
    <message>
        <source>What came back, by table:</source>
        <translation>Ce qui est revenu, par table :</translation>
    </message>
    <message>
        <source>What was decided where old and new data met:</source>
        <translation>Ce qui a été décidé là où anciennes et nouvelles données se rencontraient :</translation>
    </message>
    <message>
        <source>Please look at this:</source>
        <translation>Veuillez regarder ceci :</translation>
    </message>
    <message>
        <source>There is nothing that needs your attention.</source>
        <translation>Rien ne demande votre attention.</translation>
    </message>
    <message>
        <source>If something of it looks wrong, please say so before you correct it: all of it can be taken back as long as nobody has changed what came back. The report tells of each record what became of it.</source>
        <translation>Si quelque chose vous paraît faux, dites-le avant de le corriger : tout peut être annulé tant que personne n&apos;a modifié ce qui est revenu. Le rapport dit de chaque enregistrement ce qu&apos;il est devenu.</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Bonjour,</translation>
    </message>
    <message>
        <source>data had vanished from the database %1. It was to be brought back from a snapshot of %2.</source>
        <comment>database, date</comment>
        <translation>des données avaient disparu de la base de données %1. Elles devaient être ramenées depuis un instantané du %2.</translation>
    </message>
    <message>
        <source>The password file is a folder.</source>
        <translation>Le fichier de mot de passe est un dossier.</translation>
    </message>
    <message>
        <source>The snapshot may lack rows or values (%1). %2</source>
        <translation>Il manque peut-être des lignes ou des valeurs à l’instantané (%1). %2</translation>
    </message>
    <message>
        <source>%1 holds no dump but under names that lead out of it (../).</source>
        <translation>%1 ne contient de dump que sous des noms qui mènent hors de l’archive (../).</translation>
    </message>
    <message>
        <source>Unpack it into a folder of its own, and name that.</source>
        <translation>Décompressez-la dans un dossier à part, et indiquez celui-ci.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) that only the original had do not come back either: %1.</source>
        <translation>
            <numerusform>%Ln valeur que seul l’original avait ne revient pas non plus&#xa0;: %1.</numerusform>
            <numerusform>%Ln valeurs que seul l’original avait ne reviennent pas non plus&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only where the original is kept can you choose column by column.</source>
        <translation>Vous ne pouvez choisir colonne par colonne que là où l’original est gardé.</translation>
    </message>
    <message>
        <source>This user may not write to %1 of the tables that the plan writes to. Grant SELECT, INSERT, UPDATE and DELETE on them, or connect as another user.</source>
        <translation>Cet utilisateur n’a pas le droit d’écrire dans %1 des tables dans lesquelles le plan écrit. Accordez-lui SELECT, INSERT, UPDATE et DELETE sur elles, ou connectez-vous avec un autre utilisateur.</translation>
    </message>
    <message>
        <source>This is not the database into which it was restored (%1).</source>
        <translation>Ce n’est pas la base de données dans laquelle la restauration a été faite (%1).</translation>
    </message>
    <message>
        <source>Name that one. In one that was built anew in its place there is nothing to undo.</source>
        <translation>Indiquez celle-là. Dans une base reconstruite à sa place, il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Nobody but you can tell another key for it: name a free one in the remap, as what %1 becomes, or skip the record.</source>
        <translation>Vous seul pouvez lui donner une autre clé : indiquez-en une libre dans les correspondances, ce que devient la clé %1, ou laissez l&apos;enregistrement de côté.</translation>
    </message>
    <message>
        <source>The database has no such table with such a key.</source>
        <translation>La base de données n&apos;a pas de telle table avec une telle clé.</translation>
    </message>
    <message>
        <source>Another record gets that key already.</source>
        <translation>Un autre enregistrement reçoit déjà cette clé.</translation>
    </message>
    <message>
        <source>The key of vanished %1 belongs to another record now. Name a free one for it.</source>
        <translation>La clé de l&apos;enregistrement disparu %1 appartient maintenant à un autre. Indiquez-en une libre.</translation>
    </message>
    <message>
        <source>Compared with %1.</source>
        <comment>a database</comment>
        <translation>Comparé à %1.</translation>
    </message>
    <message>
        <source>The address has both a host or port and a socket.</source>
        <translation>L’adresse a à la fois un hôte ou un port et un socket.</translation>
    </message>
    <message>
        <source>Leave one of them out.</source>
        <translation>Omettez l’un des deux.</translation>
    </message>
    <message>
        <source>The files of the database, or their disk, are damaged. Keep a copy of them as they are and have them repaired, or use a copy of the database that is whole.</source>
        <translation>Les fichiers de la base de données, ou leur disque, sont endommagés. Gardez-en une copie en l’état et faites-les réparer, ou utilisez une copie intacte de la base de données.</translation>
    </message>
    <message>
        <source>The %1 that had the number %2 in the snapshot comes back as %3; the one that has it now is not touched.</source>
        <translation>%1, qui avait le numéro %2 dans l’instantané, revient comme %3 ; l’enregistrement qui l’a maintenant n’est pas touché.</translation>
    </message>
    <message>
        <source>%1 is the record that it ever was: what hung on it comes back to it, and its own values stay as they are now.</source>
        <translation>%1 est le même enregistrement qu’avant : ce qui y était rattaché lui revient, et ses propres valeurs restent telles qu’elles sont maintenant.</translation>
    </message>
    <message>
        <source>%1 may be another record than the one that had its number in the snapshot: it differs in %2, and all that hung on it is gone: %3. If it is the same, what hung on it comes back to it.</source>
        <translation>%1 est peut-être un autre enregistrement que celui qui avait ce numéro dans l’instantané : %2 diffère, et tout ce qui y était rattaché a disparu : %3. Si c’est le même enregistrement, ce qui y était rattaché lui revient.</translation>
    </message>
    <message>
        <source>The snapshot&apos;s datetimes are taken as UTC. If its site kept local time (USE_TZ was False), they are not: say so with --dump-tz %1.</source>
        <translation>Les dates et heures de l’instantané sont lues comme UTC. Si son site tenait l’heure locale (USE_TZ valait False), elles ne le sont pas : dites-le avec --dump-tz %1.</translation>
    </message>
    <message>
        <source>The environment or the address sets a time zone for the connection (PGTZ, PGOPTIONS), so that of the database is not known.</source>
        <translation>L’environnement ou l’adresse fixe un fuseau horaire pour la connexion (PGTZ, PGOPTIONS) ; celui de la base n’est donc pas connu.</translation>
    </message>
    <message>
        <source>Unset it there, or name the snapshot&apos;s with --dump-tz.</source>
        <translation>Retirez-le de là, ou indiquez celui de l’instantané avec --dump-tz.</translation>
    </message>
    <message>
        <source>This row of the remap cannot be carried out: %1 stays away.</source>
        <translation>Cette ligne des correspondances ne peut pas être appliquée : %1 reste à l’écart.</translation>
    </message>
    <message>
        <source>Let that come back, too, or take the row out.</source>
        <translation>Faites-le revenir aussi, ou retirez cette ligne.</translation>
    </message>
    <message>
        <source>%1 would come back as %2, which is there.</source>
        <translation>%1 reviendrait comme %2, qui existe déjà.</translation>
    </message>
    <message>
        <source>what referred to it</source>
        <translation>ce qui y renvoyait</translation>
    </message>
    <message>
        <source>the same values</source>
        <translation>les mêmes valeurs</translation>
    </message>
    <message>
        <source>%1 seems to have come back already as %2 (the same values in all columns but the key).</source>
        <translation>%1 semble être déjà revenu comme %2 (les mêmes valeurs dans toutes les colonnes sauf la clé).</translation>
    </message>
    <message numerus="yes">
        <source>%1 seems to have come back already as %2: %Ln row(s) that referred to it refer to that one now.</source>
        <translation>
            <numerusform>%1 semble être déjà revenu comme %2 : %Ln ligne qui y renvoyait renvoie maintenant à celui-ci.</numerusform>
            <numerusform>%1 semble être déjà revenu comme %2 : %Ln lignes qui y renvoyaient renvoient maintenant à celui-ci.</numerusform>
        </translation>
    </message>
    <message>
        <source>The live table %1 lacks columns of the snapshot: %2. What they held was not compared and stays away.</source>
        <translation>Il manque à la table %1 de la base des colonnes de l’instantané : %2. Ce qu’elles contenaient n’a pas été comparé et ne revient pas.</translation>
    </message>
    <message>
        <source>The column %1 of the table %2 holds UUIDs in several forms, or in upper case, so its rows cannot be told from those of the snapshot.</source>
        <translation>La colonne %1 de la table %2 contient des UUID sous plusieurs formes, ou en majuscules : ses lignes ne se distinguent pas de celles de l’instantané.</translation>
    </message>
    <message>
        <source>Give them one form in the database, 32 digits in lower case without hyphens, and with them what refers to them.</source>
        <translation>Donnez-leur une seule forme dans la base, 32 chiffres en minuscules sans traits d’union, et de même à ce qui y renvoie.</translation>
    </message>
    <message>
        <source>The snapshot says that its site kept local time without naming the zone (TIME_ZONE was None). Its datetimes are taken in the time zone that the database is configured to have (%1); name another one with --dump-tz.</source>
        <translation>L’instantané dit que son site tenait l’heure locale sans nommer le fuseau (TIME_ZONE valait None). Ses dates et heures sont lues dans le fuseau horaire réglé pour la base (%1) ; indiquez-en un autre avec --dump-tz.</translation>
    </message>
    <message>
        <source>The snapshot&apos;s datetimes are in the time zone %1, and the database holds UTC: taken so, %2 that both hold are the same, and %3 as they are written.</source>
        <translation>Les dates et heures de l’instantané sont dans le fuseau %1, et la base contient l’UTC : lues ainsi, %2 de celles que les deux contiennent sont les mêmes, et %3 telles qu’elles sont écrites.</translation>
    </message>
    <message>
        <source>The snapshot&apos;s datetimes are in the time zone %1, and so are the database&apos;s: %2 that both hold are the same as they are written, and %3 in UTC.</source>
        <translation>Les dates et heures de l’instantané sont dans le fuseau %1, et celles de la base aussi : %2 de celles que les deux contiennent sont les mêmes telles qu’elles sont écrites, et %3 en UTC.</translation>
    </message>
    <message>
        <source>The snapshot&apos;s datetimes are taken from the time zone %1 to UTC. Whether the database holds UTC (USE_TZ was True) cannot be told by its rows: if it does not, leave --dump-tz away.</source>
        <translation>Les dates et heures de l’instantané sont converties du fuseau %1 en UTC. Les lignes de la base ne disent pas si elle contient l’UTC (USE_TZ valait True) : sinon, omettez --dump-tz.</translation>
    </message>
    <message>
        <source>The snapshot&apos;s datetimes are in the time zone %1, and are taken as they are written. Whether the database holds UTC (USE_TZ was True) cannot be told by its rows: if it does, say so with --dump-tz %1.</source>
        <translation>Les dates et heures de l’instantané sont dans le fuseau %1, et sont lues telles qu’elles sont écrites. Les lignes de la base ne disent pas si elle contient l’UTC (USE_TZ valait True) : si oui, dites-le avec --dump-tz %1.</translation>
    </message>
</context>
<context>
    <name>Rowback::ActionPalette</name>
    <message>
        <source>%1: %2</source>
        <comment>menu and action</comment>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>Cet instantané n’a dans %1 aucune ligne avec la clé %2.</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Rien n’est ouvert.</translation>
    </message>
    <message>
        <source>The database has no %1 with the key %2.</source>
        <translation>La base de données n’a dans %1 aucune ligne avec la clé %2.</translation>
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
        <translation>%1&#xa0;: identique des deux côtés.</translation>
    </message>
    <message numerus="yes">
        <source>≠ %1: %Ln column(s) differ: %2</source>
        <translation>
            <numerusform>≠ %1&#xa0;: %Ln colonne diffère&#xa0;: %2</numerusform>
            <numerusform>≠ %1&#xa0;: %Ln colonnes diffèrent&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 is in the snapshot only.</source>
        <translation>%1 %2 est seulement dans l’instantané.</translation>
    </message>
    <message>
        <source>%1 %2 is in the live database only.</source>
        <translation>%1 %2 est seulement dans la base actuelle.</translation>
    </message>
    <message>
        <source>Choose a row on either side; the other side shows the one with the same key.</source>
        <translation>Choisissez une ligne d’un côté ou de l’autre&#xa0;; l’autre côté montre celle qui a la même clé.</translation>
    </message>
    <message>
        <source>%1 has no key, so the same row cannot be looked for on the other side.</source>
        <translation>%1 n’a pas de clé, la même ligne ne peut donc pas être cherchée de l’autre côté.</translation>
    </message>
    <message>
        <source>Rows are being written to a file. Rowback closes as soon as that has ended.</source>
        <translation>Des lignes sont en train d’être écrites dans un fichier. Rowback se ferme dès que c’est terminé.</translation>
    </message>
</context>
<context>
    <name>Rowback::ConflictsPage</name>
    <message>
        <source>vanished</source>
        <translation>disparu</translation>
    </message>
    <message>
        <source>live</source>
        <translation>actuel</translation>
    </message>
    <message>
        <source>re-created</source>
        <translation>recréé</translation>
    </message>
    <message>
        <source>original</source>
        <translation>original</translation>
    </message>
    <message>
        <source>restored</source>
        <translation>restauré</translation>
    </message>
    <message>
        <source>referred to</source>
        <translation>référencé</translation>
    </message>
    <message>
        <source>refers to it</source>
        <translation>y fait référence</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Nothing stands in the way.</source>
        <translation>Rien ne fait obstacle.</translation>
    </message>
    <message>
        <source>This stands in the way of what is to come back. Looking at it changes nothing; what you choose is only planned.</source>
        <translation>Ceci fait obstacle à ce qui doit revenir. Le regarder ne change rien&#xa0;; ce que vous choisissez est seulement prévu.</translation>
    </message>
    <message>
        <source>Nothing is selected yet. Go back and choose what is to come back.</source>
        <translation>Rien n’est encore sélectionné. Revenez en arrière et choisissez ce qui doit revenir.</translation>
    </message>
    <message>
        <source>The plan is still being made.</source>
        <translation>Le plan est encore en train d’être fait.</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Il n’y a pas encore de plan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) need your decision.</source>
        <translation>
            <numerusform>%Ln conflit demande votre décision.</numerusform>
            <numerusform>%Ln conflits demandent votre décision.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflit</numerusform>
            <numerusform>%Ln conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln restant</numerusform>
            <numerusform>%Ln restants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln re-created record(s) are on the page &quot;Re-created&quot;, one step back.</source>
        <translation>
            <numerusform>%Ln enregistrement recréé est sur la page «&#xa0;Recréés&#xa0;», une étape en arrière.</numerusform>
            <numerusform>%Ln enregistrements recréés sont sur la page «&#xa0;Recréés&#xa0;», une étape en arrière.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are undecided.</source>
        <translation>
            <numerusform>%Ln d’entre eux n’est pas décidé.</numerusform>
            <numerusform>%Ln d’entre eux ne sont pas décidés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a conflict on the left.</source>
        <translation>Choisissez un conflit à gauche.</translation>
    </message>
    <message>
        <source>Evidence: %1</source>
        <translation>Preuve&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, because %2</source>
        <translation>%1, car %2</translation>
    </message>
    <message numerus="yes">
        <source>Do the &amp;same for the other %Ln of this kind</source>
        <translation>
            <numerusform>Faire de &amp;même pour %Ln autre de ce type</numerusform>
            <numerusform>Faire de &amp;même pour les %Ln autres de ce type</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ You confirmed this by typing the database&apos;s name.</source>
        <translation>✓ Vous l’avez confirmé en tapant le nom de la base de données.</translation>
    </message>
    <message>
        <source>This cannot be confirmed: nothing can be restored while it is so. The plan can still be reviewed and saved as SQL.</source>
        <translation>Ceci ne peut pas être confirmé&#xa0;: rien ne peut être restauré tant qu’il en est ainsi. Le plan peut quand même être examiné et enregistré en SQL.</translation>
    </message>
    <message>
        <source>The database is not connected.</source>
        <translation>La base de données n’est pas connectée.</translation>
    </message>
    <message>
        <source>Typing &quot;%1&quot; lets the recovery go on in spite of every hazard that can be confirmed.</source>
        <translation>Taper «&#xa0;%1&#xa0;» laisse la récupération continuer malgré tous les risques qui peuvent être confirmés.</translation>
    </message>
    <message>
        <source>The database is called &quot;%1&quot;, not &quot;%2&quot;.</source>
        <translation>La base de données s’appelle «&#xa0;%1&#xa0;», et non «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>conflicts; hazards</comment>
        <translation>%1&#xa0;; %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hazard(s) to confirm</source>
        <translation>
            <numerusform>%Ln risque à confirmer</numerusform>
            <numerusform>%Ln risques à confirmer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rowback::ConnectionForm</name>
    <message>
        <source>Choose a SQLite file</source>
        <translation>Choisir un fichier SQLite</translation>
    </message>
    <message>
        <source>Choose the certificates to trust</source>
        <translation>Choisir les certificats de confiance</translation>
    </message>
    <message>
        <source>There is no keychain on this desktop to keep it.</source>
        <translation>Ce bureau n’a pas de trousseau pour le garder.</translation>
    </message>
    <message>
        <source>No file has been chosen yet.</source>
        <translation>Aucun fichier n’a encore été choisi.</translation>
    </message>
    <message>
        <source>There are both a host and a socket.</source>
        <translation>Il y a à la fois un hôte et un socket.</translation>
    </message>
    <message>
        <source>Leave one of them empty.</source>
        <translation>Laissez l’un des deux vide.</translation>
    </message>
    <message>
        <source>The name of the database is missing.</source>
        <translation>Il manque le nom de la base de données.</translation>
    </message>
    <message>
        <source>It is the one in the application&apos;s settings.</source>
        <translation>C’est celui qui figure dans les réglages de l’application.</translation>
    </message>
    <message>
        <source>This cannot be the name of a host.</source>
        <translation>Ceci ne peut pas être le nom d’un hôte.</translation>
    </message>
    <message>
        <source>Write it as in db.example.org, or as a number like 192.0.2.7.</source>
        <translation>Écrivez-le comme db.example.org, ou comme un nombre tel que 192.0.2.7.</translation>
    </message>
    <message>
        <source>Check the user and the password. Without a password here, those in %1 are tried.</source>
        <translation>Vérifiez l’utilisateur et le mot de passe. Sans mot de passe ici, ceux du fichier %1 sont essayés.</translation>
    </message>
    <message>
        <source>Check that it runs, that host and port are right, and that no firewall lies between.</source>
        <translation>Vérifiez qu’il fonctionne, que l’hôte et le port sont justes et qu’aucun pare-feu ne s’interpose.</translation>
    </message>
    <message>
        <source>Check its name; capitals matter.</source>
        <translation>Vérifiez son nom&#xa0;; les majuscules comptent.</translation>
    </message>
    <message>
        <source>There are both a port and a socket.</source>
        <translation>Il y a à la fois un port et un socket.</translation>
    </message>
    <message>
        <source>Should the user have to use encryption, require it below.</source>
        <translation>Si l’utilisateur doit passer par le chiffrement, exigez-le ci-dessous.</translation>
    </message>
    <message>
        <source>Choose an encryption that the server accepts. Where it must prove its name, the host must be written as in its certificate.</source>
        <translation>Choisissez un chiffrement que le serveur accepte. S’il doit prouver son nom, l’hôte doit être écrit comme dans son certificat.</translation>
    </message>
    <message>
        <source>Choose the file with the certificate that vouches for the server&apos;s; who runs the server has it.</source>
        <translation>Choisissez le fichier du certificat qui se porte garant de celui du serveur ; qui gère le serveur l’a.</translation>
    </message>
</context>
<context>
    <name>Rowback::DatabaseFacts</name>
    <message>
        <source>%1, database &quot;%2&quot;.</source>
        <translation>%1, base de données «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>%1, database &quot;%2&quot;, characters in %3.</source>
        <translation>%1, base de données «&#xa0;%2&#xa0;», caractères en %3.</translation>
    </message>
    <message>
        <source>It has no tables. Is this the right database?</source>
        <translation>Elle n’a pas de tables. Est-ce la bonne base de données&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) cannot take changes back, and nothing is written to them: %1.</source>
        <translation>
            <numerusform>%Ln table ne peut rien annuler, et rien n’y est écrit&#xa0;: %1.</numerusform>
            <numerusform>%Ln tables ne peuvent rien annuler, et rien n’y est écrit&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s); every change can be taken back until it is committed.</source>
        <translation>
            <numerusform>%Ln table&#xa0;; chaque modification peut être annulée jusqu’à sa validation.</numerusform>
            <numerusform>%Ln tables&#xa0;; chaque modification peut être annulée jusqu’à sa validation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) have no key, so their rows cannot be compared.</source>
        <translation>
            <numerusform>%Ln table n’a pas de clé, ses lignes ne peuvent donc pas être comparées.</numerusform>
            <numerusform>%Ln tables n’ont pas de clé, leurs lignes ne peuvent donc pas être comparées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reference(s) between tables are known to the database.</source>
        <translation>
            <numerusform>%Ln référence entre tables est connue de la base de données.</numerusform>
            <numerusform>%Ln références entre tables sont connues de la base de données.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database knows of no references between tables; the rules of a profile tell of them.</source>
        <translation>La base de données ne connaît pas de références entre tables&#xa0;; les règles d’un profil les indiquent.</translation>
    </message>
    <message>
        <source>No triggers.</source>
        <translation>Pas de déclencheurs.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) have triggers, which would run on writing: %1.</source>
        <translation>
            <numerusform>%Ln table a des déclencheurs, qui s’exécuteraient à l’écriture&#xa0;: %1.</numerusform>
            <numerusform>%Ln tables ont des déclencheurs, qui s’exécuteraient à l’écriture&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The user may not read %Ln table(s): %1. Grant SELECT, or choose another user.</source>
        <translation>
            <numerusform>L’utilisateur n’a pas le droit de lire %Ln table&#xa0;: %1. Accordez SELECT, ou choisissez un autre utilisateur.</numerusform>
            <numerusform>L’utilisateur n’a pas le droit de lire %Ln tables&#xa0;: %1. Accordez SELECT, ou choisissez un autre utilisateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be written. %1</source>
        <translation>Rien ne peut être écrit. %1</translation>
    </message>
    <message>
        <source>May be written to. Nothing has been written.</source>
        <translation>L’écriture est permise. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>It is a replica of another server, and should not be written to. Choose that one.</source>
        <translation>C’est le réplica d’un autre serveur&#xa0;; mieux vaut ne pas y écrire. Choisissez cet autre serveur.</translation>
    </message>
    <message>
        <source>It is no replica of another server.</source>
        <translation>Ce n’est pas le réplica d’un autre serveur.</translation>
    </message>
    <message>
        <source>The user has rights on single tables only, and the server hides the others from Rowback. Grant SELECT on the whole database, or choose another user.</source>
        <translation>L’utilisateur n’a de droits que sur certaines tables, et le serveur cache les autres à Rowback. Accordez SELECT sur toute la base de données, ou choisissez un autre utilisateur.</translation>
    </message>
    <message numerus="yes">
        <source>The user may not write to %Ln table(s), as rights are missing (%2): %1. Finding out goes on; bringing rows back there needs these rights, or another user.</source>
        <translation>
            <numerusform>L’utilisateur n’a pas le droit d’écrire dans %Ln table, car des droits manquent (%2)&#xa0;: %1. La recherche peut continuer&#xa0;; y ramener des lignes demande ces droits, ou un autre utilisateur.</numerusform>
            <numerusform>L’utilisateur n’a pas le droit d’écrire dans %Ln tables, car des droits manquent (%2)&#xa0;: %1. La recherche peut continuer&#xa0;; y ramener des lignes demande ces droits, ou un autre utilisateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>The user&apos;s rights do not show whether there are triggers on %1. That is looked at again before anything is written.</source>
        <translation>Les droits de l’utilisateur ne montrent pas s’il y a des déclencheurs sur %1. Ce sera vérifié de nouveau avant toute écriture.</translation>
    </message>
    <message>
        <source>The connection goes by the socket %1.</source>
        <translation>La connexion passe par le socket %1.</translation>
    </message>
    <message>
        <source>The connection goes to %1.</source>
        <translation>La connexion va à %1.</translation>
    </message>
</context>
<context>
    <name>Rowback::DatabasePage</name>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Which database have rows vanished from? It is only read until you say otherwise on the last pages.</source>
        <translation>De quelle base des lignes ont-elles disparu&#xa0;? Elle est seulement lue, jusqu’à votre accord sur les dernières pages.</translation>
    </message>
    <message>
        <source>The database has not answered yet.</source>
        <translation>La base de données n’a pas encore répondu.</translation>
    </message>
    <message>
        <source>Asking the database…</source>
        <translation>Interrogation de la base…</translation>
    </message>
    <message>
        <source>The database answers. Read what stands below before you go on.</source>
        <translation>La base de données répond. Lisez ce qui figure ci-dessous avant de continuer.</translation>
    </message>
    <message>
        <source>The database answers, and nothing stands in the way.</source>
        <translation>La base de données répond, et rien ne fait obstacle.</translation>
    </message>
    <message>
        <source>No connection. What is wrong stands at the field.</source>
        <translation>Pas de connexion. Ce qui ne va pas est indiqué près du champ.</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Rowback::FindingCellsModel</name>
    <message>
        <source>%1, differs from the snapshot</source>
        <translation>%1, diffère de l’instantané</translation>
    </message>
    <message>
        <source>%1, will be written</source>
        <translation>%1, sera écrit</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Live now</source>
        <translation>Actuel</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Live now (tick: take this)</source>
        <translation>Actuel (cocher pour prendre)</translation>
    </message>
    <message>
        <source>%1, differs from the other row</source>
        <translation>%1, diffère de l’autre ligne</translation>
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
            <numerusform>? %Ln restant</numerusform>
            <numerusform>? %Ln restants</numerusform>
        </translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s)</source>
        <translation>
            <numerusform>%Ln table</numerusform>
            <numerusform>%Ln tables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rowback::InjectPage</name>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Everything is written in one transaction: either all of it is committed, or nothing stays.</source>
        <translation>Tout est écrit dans une seule transaction&#xa0;: ou bien tout est validé, ou bien rien ne reste.</translation>
    </message>
    <message>
        <source>To the report</source>
        <translation>Vers le rapport</translation>
    </message>
    <message>
        <source>The restore is running.</source>
        <translation>La restauration est en cours.</translation>
    </message>
    <message>
        <source>Nothing has been restored yet.</source>
        <translation>Rien n’a encore été restauré.</translation>
    </message>
    <message>
        <source>recovery</source>
        <comment>name of a file</comment>
        <translation>récupération</translation>
    </message>
    <message>
        <source>With the journal the restore can be undone. It holds personal data; only you can read it.</source>
        <translation>Avec le journal, la restauration peut être annulée. Il contient des données personnelles&#xa0;; vous seul pouvez le lire.</translation>
    </message>
    <message>
        <source>Where to keep the journal</source>
        <translation>Où garder le journal</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is being done, how fast</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 rows per second</source>
        <translation>%1 lignes par seconde</translation>
    </message>
    <message>
        <source>Cancelled. Everything was taken back: the database is as it was before.</source>
        <translation>Interrompu. Tout a été annulé&#xa0;: la base de données est comme avant.</translation>
    </message>
    <message>
        <source>The connection was lost at the very moment of committing, and Rowback could not find out whether it went through. Connect again and compare: what is still missing was not restored. The journal is kept, so that it can be undone.</source>
        <translation>La connexion a été perdue au moment même de la validation, et Rowback n’a pas pu savoir si elle a abouti. Reconnectez-vous et comparez&#xa0;: ce qui manque encore n’a pas été restauré. Le journal est gardé, pour permettre l’annulation.</translation>
    </message>
    <message>
        <source>It did not work, and everything was taken back: the database is as it was before. %1</source>
        <translation>Cela n’a pas fonctionné, et tout a été annulé&#xa0;: la base de données est comme avant. %1</translation>
    </message>
    <message>
        <source>Nothing written yet</source>
        <translation>Encore rien d’écrit</translation>
    </message>
    <message>
        <source>Written, not yet committed</source>
        <translation>Écrit, pas encore validé</translation>
    </message>
    <message>
        <source>Committed at %1</source>
        <translation>Validé à %1</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Validé</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Not known whether it was committed</source>
        <translation>On ne sait pas si cela a été validé</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Restore %Ln record(s) now</source>
        <translation>
            <numerusform>&amp;Restaurer %Ln enregistrement maintenant</numerusform>
            <numerusform>&amp;Restaurer %Ln enregistrements maintenant</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Restore now</source>
        <translation>&amp;Restaurer maintenant</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time and what happened</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 Nothing was restored. Make room there, or choose another file.</source>
        <translation>%1 Rien n’a été restauré. Faites de la place à cet endroit, ou choisissez un autre fichier.</translation>
    </message>
</context>
<context>
    <name>Rowback::JournalsPlace</name>
    <message>
        <source>Choose a journal to see what was restored, or to undo it.</source>
        <translation>Choisissez un journal pour voir ce qui a été restauré, ou pour l’annuler.</translation>
    </message>
    <message>
        <source>The journal does not tell whether it was committed; undoing it finds out.</source>
        <translation>Le journal ne dit pas si elle a été validée&#xa0;; l’annuler permet de le savoir.</translation>
    </message>
    <message>
        <source>Committed on %1.</source>
        <translation>Validée le %1.</translation>
    </message>
    <message>
        <source>Undone on %1.</source>
        <translation>Annulée le %1.</translation>
    </message>
    <message>
        <source>Undone. Every row of this restore was taken back, and the database is as it was before.</source>
        <translation>Annulé. Cette restauration a été annulée jusqu’à la dernière ligne, et la base de données est comme avant.</translation>
    </message>
    <message>
        <source>The undo was cancelled. The restore stays as it was.</source>
        <translation>L’annulation a été interrompue. La restauration reste comme elle était.</translation>
    </message>
    <message>
        <source>The connection was lost at the very moment of committing, so it is not known whether the restore was taken back. Try once more: that finds out.</source>
        <translation>La connexion a été perdue au moment même de la validation&#xa0;; on ne sait donc pas si la restauration a été annulée. Essayez encore une fois&#xa0;: cela permet de le savoir.</translation>
    </message>
    <message>
        <source>The undo did not work, and the restore stays as it was. %1</source>
        <translation>L’annulation n’a pas fonctionné, et la restauration reste comme elle était. %1</translation>
    </message>
    <message>
        <source>Open a journal</source>
        <translation>Ouvrir un journal</translation>
    </message>
    <message>
        <source>Journals (%1);;All files (*)</source>
        <translation>Journaux (%1);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Say where the database %1 is.</source>
        <translation>Indiquez où se trouve la base de données %1.</translation>
    </message>
    <message>
        <source>Takes every row back, provided that nobody has changed one of them since.</source>
        <translation>Annule chaque ligne, pourvu que personne n’en ait modifié une depuis.</translation>
    </message>
    <message>
        <source>A restore is being undone. Rowback closes as soon as that has ended.</source>
        <translation>Une restauration est en train d’être annulée. Rowback se ferme dès que c’est terminé.</translation>
    </message>
    <message>
        <source>Undone. Every row of this restore was taken back, but not what the database may have deleted or changed by itself in %1.</source>
        <translation>Annulé. Cette restauration a été annulée jusqu’à la dernière ligne, sauf ce que la base de données a pu supprimer ou modifier d’elle-même dans %1.</translation>
    </message>
    <message>
        <source>%1 restored into %2 from the snapshot %3, on %4 by %5.</source>
        <comment>records, database, snapshot, time, user</comment>
        <translation>Restauration de %1 dans %2 à partir de l’instantané %3, le %4 par %5.</translation>
    </message>
</context>
<context>
    <name>Rowback::KeptWork</name>
    <message>
        <source>What you have chosen so far could not be kept.</source>
        <translation>Ce que vous avez choisi jusqu’ici n’a pas pu être conservé.</translation>
    </message>
</context>
<context>
    <name>Rowback::Keychain</name>
    <message>
        <source>There is no keychain on this desktop to keep the password.</source>
        <translation>Ce bureau n’a pas de trousseau pour garder le mot de passe.</translation>
    </message>
    <message>
        <source>The keychain did not keep the password: %1</source>
        <translation>Le trousseau n’a pas gardé le mot de passe&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Rowback::LossDetails</name>
    <message>
        <source>Choose a record to see what vanished of it.</source>
        <translation>Choisissez un enregistrement pour voir ce qui en a disparu.</translation>
    </message>
    <message>
        <source>%1: some of its rows are gone from the live database.</source>
        <translation>%1&#xa0;: certaines de ses lignes ont disparu de la base actuelle.</translation>
    </message>
    <message>
        <source>%1: gone, and its number belongs to another record now.</source>
        <translation>%1&#xa0;: disparu, et son numéro appartient maintenant à un autre enregistrement.</translation>
    </message>
    <message>
        <source>%1: in the snapshot, gone now.</source>
        <translation>%1&#xa0;: dans l’instantané, disparu maintenant.</translation>
    </message>
    <message>
        <source>Read from %1</source>
        <translation>Lu dans %1</translation>
    </message>
</context>
<context>
    <name>Rowback::LossFilter</name>
    <message numerus="yes">
        <source>%1 (%Ln shown)</source>
        <comment>contacts.Partner, 12 records (3 shown)</comment>
        <translation>
            <numerusform>%1 (%Ln affiché)</numerusform>
            <numerusform>%1 (%Ln affichés)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rowback::LossSeriesBar</name>
    <message>
        <source>It vanished %1.</source>
        <comment>between two days</comment>
        <translation>Cela a disparu %1.</translation>
    </message>
    <message>
        <source>All that vanished</source>
        <translation>Tout ce qui a disparu</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln record(s)</source>
        <comment>between two days</comment>
        <translation>
            <numerusform>%1&#xa0;: %Ln enregistrement</numerusform>
            <numerusform>%1&#xa0;: %Ln enregistrements</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore fro&amp;m the snapshot of %1</source>
        <translation>Restaurer à partir de l’instanta&amp;né du %1</translation>
    </message>
</context>
<context>
    <name>Rowback::LossTreeModel</name>
    <message>
        <source>%1 is a root of loss: it hangs on nothing else that vanished.</source>
        <translation>%1 est une racine de perte&#xa0;: il ne dépend de rien d’autre qui ait disparu.</translation>
    </message>
    <message>
        <source>%1 comes along because %2.</source>
        <translation>%1 suit, car %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln record(s)</source>
        <translation>
            <numerusform>%1, %Ln enregistrement</numerusform>
            <numerusform>%1, %Ln enregistrements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln related</source>
        <translation>
            <numerusform>%1 et %Ln liée</numerusform>
            <numerusform>%1 et %Ln liées</numerusform>
        </translation>
    </message>
    <message>
        <source>its number belongs to another record now</source>
        <translation>son numéro appartient maintenant à un autre enregistrement</translation>
    </message>
    <message>
        <source>partly still there</source>
        <translation>encore là en partie</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>What vanished</source>
        <translation>Ce qui a disparu</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Pourquoi il est là</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu en dernier</translation>
    </message>
    <message>
        <source>%1: %2 here, %3 below others</source>
        <comment>contacts.Partner, 195 records: 190 here, 5 below others</comment>
        <translation>%1 : %2 ici, %3 sous d’autres</translation>
    </message>
</context>
<context>
    <name>Rowback::LostRowsModel</name>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Value in the snapshot</source>
        <translation>Valeur dans l’instantané</translation>
    </message>
</context>
<context>
    <name>Rowback::MainWindow</name>
    <message>
        <source>Start</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Recover</source>
        <translation>Récupérer</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantanés</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Journaux</translation>
    </message>
    <message>
        <source>A recovery is at work, perhaps on the demo itself.</source>
        <translation>Une récupération est en cours, peut-être sur la démonstration elle-même.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or cancel it.</source>
        <translation>Attendez qu’elle soit terminée, ou interrompez-la.</translation>
    </message>
    <message>
        <source>The cache folder cannot be made.</source>
        <translation>Le dossier du cache ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Choose another one in the preferences.</source>
        <translation>Choisissez-en un autre dans les préférences.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>What Rowback can open (%1);;All files (*)</source>
        <translation>Ce que Rowback peut ouvrir (%1);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save recovery</source>
        <translation>Enregistrer la récupération</translation>
    </message>
    <message>
        <source>Saved recoveries (%1)</source>
        <translation>Récupérations enregistrées (%1)</translation>
    </message>
    <message>
        <source>About Rowback</source>
        <translation>À propos de Rowback</translation>
    </message>
    <message>
        <source>Rowback %1 brings rows that vanished from a live database back from an older snapshot.

Free software under the GNU General Public License, version 3 or any later one.</source>
        <translation>Rowback %1 ramène d’un instantané plus ancien les lignes disparues d’une base de données actuelle.

Logiciel libre sous la licence publique générale GNU (GPL), version 3 ou toute version ultérieure.</translation>
    </message>
    <message>
        <source>The recovery that you worked on is kept: the start page leads back to it.</source>
        <translation>La récupération sur laquelle vous travailliez est conservée&#xa0;: la page de démarrage y ramène.</translation>
    </message>
    <message>
        <source>Save the recovery elsewhere, or close once more to leave without it.</source>
        <translation>Enregistrez la récupération ailleurs, ou fermez encore une fois pour quitter sans elle.</translation>
    </message>
    <message>
        <source>This recovery is being worked on.</source>
        <translation>Cette récupération est en cours.</translation>
    </message>
    <message>
        <source>Begin another one, then remove it.</source>
        <translation>Commencez-en une autre, puis retirez celle-ci.</translation>
    </message>
    <message>
        <source>The recovery could not be moved to the trash.</source>
        <translation>La récupération n’a pas pu être mise à la corbeille.</translation>
    </message>
    <message>
        <source>Check whether you may write to its folder.</source>
        <translation>Vérifiez si vous pouvez écrire dans son dossier.</translation>
    </message>
    <message>
        <source>Rowback closes as soon as the recovery is saved.</source>
        <translation>Rowback se ferme dès que la récupération est enregistrée.</translation>
    </message>
    <message>
        <source>recovery</source>
        <comment>name of a file</comment>
        <translation>récupération</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>Rowback::PlanCountsModel</name>
    <message>
        <source>All tables</source>
        <translation>Toutes les tables</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>Re-point</source>
        <translation>Rediriger</translation>
    </message>
    <message>
        <source>Re-tie</source>
        <translation>Relier</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>Rowback::PlanStepsModel</name>
    <message>
        <source>Make room</source>
        <translation>Libérer la place</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Ramener</translation>
    </message>
    <message>
        <source>Re-point</source>
        <translation>Rediriger</translation>
    </message>
    <message>
        <source>Re-tie</source>
        <translation>Relier</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Dans quel but</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Instruction</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>Rowback::PlanTrouble</name>
    <message>
        <source>There is no plan: an earlier decision (%1) fits nothing that was found any more.</source>
        <translation>Il n’y a pas de plan&#xa0;: une décision antérieure (%1) ne correspond plus à rien de ce qui a été trouvé.</translation>
    </message>
    <message>
        <source>&amp;Forget this decision</source>
        <translation>&amp;Oublier cette décision</translation>
    </message>
    <message>
        <source>There is no plan: the pair %1 cannot be. %2</source>
        <translation>Il n’y a pas de plan&#xa0;: la paire %1 n’est pas possible. %2</translation>
    </message>
    <message>
        <source>&amp;Take this pair out</source>
        <translation>R&amp;etirer cette paire</translation>
    </message>
    <message>
        <source>There is no plan yet. %1</source>
        <translation>Il n’y a pas encore de plan. %1</translation>
    </message>
    <message>
        <source>&amp;Make the plan again</source>
        <translation>&amp;Refaire le plan</translation>
    </message>
    <message>
        <source>The database has changed since this plan was made. %1 Nothing was written, and what you selected and decided is kept.</source>
        <translation>La base de données a changé depuis que ce plan a été fait. %1 Rien n’a été écrit, et ce que vous avez sélectionné et décidé est conservé.</translation>
    </message>
</context>
<context>
    <name>Rowback::PreferencesDialog</name>
    <message>
        <source>This is not a whole path.</source>
        <translation>Ceci n’est pas un chemin complet.</translation>
    </message>
    <message>
        <source>Write it from the root on, or choose the folder.</source>
        <translation>Écrivez-le à partir de la racine, ou choisissez le dossier.</translation>
    </message>
    <message>
        <source>Nothing can be written to this folder.</source>
        <translation>Rien ne peut être écrit dans ce dossier.</translation>
    </message>
    <message>
        <source>Choose another one, or look at its permissions.</source>
        <translation>Choisissez-en un autre, ou regardez ses droits.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Choose a folder for the cache</source>
        <translation>Choisir un dossier pour le cache</translation>
    </message>
    <message>
        <source>%1 on the disk.</source>
        <translation>%1 sur le disque.</translation>
    </message>
    <message>
        <source>Nothing is kept there.</source>
        <translation>Rien n&apos;y est conservé.</translation>
    </message>
    <message>
        <source>%1 It can be cleared once what is running in the window has ended.</source>
        <translation>%1 Il pourra être vidé dès que ce qui s&apos;exécute dans la fenêtre sera terminé.</translation>
    </message>
</context>
<context>
    <name>Rowback::ProblemListModel</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>What was noticed</source>
        <translation>Ce qui a été remarqué</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
</context>
<context>
    <name>Rowback::RecoveryController</name>
    <message>
        <source>No snapshot has been chosen yet.</source>
        <translation>Aucun instantané n’a encore été choisi.</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Il n’y a pas encore de plan.</translation>
    </message>
    <message>
        <source>This recovery was committed already.</source>
        <translation>Cette récupération a déjà été validée.</translation>
    </message>
    <message>
        <source>There is nothing to restore.</source>
        <translation>Il n’y a rien à restaurer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) need your decision.</source>
        <translation>
            <numerusform>%Ln conflit demande votre décision.</numerusform>
            <numerusform>%Ln conflits demandent votre décision.</numerusform>
        </translation>
    </message>
    <message>
        <source>A hazard must be confirmed first.</source>
        <translation>Un risque doit d’abord être confirmé.</translation>
    </message>
    <message>
        <source>This plan has not been rehearsed yet.</source>
        <translation>Ce plan n’a pas encore été essayé à blanc.</translation>
    </message>
    <message>
        <source>Everything that the database holds is in this snapshot, too: nothing was entered after it. If people kept working since, the snapshot is newer than the database, or the database is an old copy. Check both before you go on.</source>
        <translation>Tout ce que contient la base de données est aussi dans cet instantané&#xa0;: rien n’a été saisi après lui. Si l’on a continué à travailler depuis, l’instantané est plus récent que la base de données, ou la base de données est une ancienne copie. Vérifiez les deux avant de continuer.</translation>
    </message>
    <message>
        <source>Rows are being written.</source>
        <translation>Des lignes sont en cours d’écriture.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or cancel it.</source>
        <translation>Attendez que ce soit terminé, ou interrompez-le.</translation>
    </message>
    <message>
        <source>The database has changed since this plan was made: it must be made again.</source>
        <translation>La base de données a changé depuis que ce plan a été fait : il faut le refaire.</translation>
    </message>
    <message>
        <source>The rehearsal of this plan was cancelled.</source>
        <translation>L’essai à blanc de ce plan a été interrompu.</translation>
    </message>
    <message>
        <source>The rehearsal of this plan did not work.</source>
        <translation>L’essai à blanc de ce plan a échoué.</translation>
    </message>
    <message>
        <source>It is not known whether this recovery was committed.</source>
        <translation>On ne sait pas si cette récupération a été validée.</translation>
    </message>
</context>
<context>
    <name>Rowback::RecoveryWizard</name>
    <message>
        <source>Nothing has been written</source>
        <translation>Rien n’a été écrit</translation>
    </message>
    <message>
        <source>Written, not yet committed</source>
        <translation>Écrit, pas encore validé</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Validé</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Not known whether it was committed</source>
        <translation>On ne sait pas si cela a été validé</translation>
    </message>
    <message>
        <source>Rows are being written. Rowback closes as soon as that has ended or has been taken back.</source>
        <translation>Des lignes sont en train d’être écrites. Rowback se ferme dès que c’est terminé ou annulé.</translation>
    </message>
    <message>
        <source>Rowback closes as soon as what is running has stopped.</source>
        <translation>Rowback se ferme dès que ce qui est en cours s’est arrêté.</translation>
    </message>
    <message>
        <source>No database connected: %1</source>
        <comment>whether anything was written</comment>
        <translation>Aucune base de données connectée : %1</translation>
    </message>
    <message>
        <source>Nothing of what you had selected is missing any more: it is in the database again. Choose what else is to come back.</source>
        <translation>Rien de ce que vous aviez sélectionné ne manque plus : tout est de nouveau dans la base de données. Choisissez ce qui doit revenir d’autre.</translation>
    </message>
    <message>
        <source>You had come to the last step. Its plan was made again for the database as it is now: rehearse this one, then restore.</source>
        <translation>Vous en étiez à la dernière étape. Son plan a été refait pour la base de données telle qu’elle est maintenant : essayez celui-ci à blanc, puis restaurez.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>database, whether anything was written</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Rowback::ReferrersModel</name>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
</context>
<context>
    <name>Rowback::ReferrersPanel</name>
    <message>
        <source>“Who refers to this?” looks for the rows that refer to the chosen one.</source>
        <translation>«&#xa0;Qui y fait référence&#xa0;?&#xa0;» cherche les lignes qui font référence à celle qui est choisie.</translation>
    </message>
    <message>
        <source>Looking for rows that refer to %1…</source>
        <translation>Recherche des lignes qui font référence à %1…</translation>
    </message>
    <message>
        <source>What refers to %1: press Enter or double-click to see the rows.</source>
        <translation>Ce qui fait référence à %1&#xa0;: Entrée ou un double clic montre les lignes.</translation>
    </message>
    <message>
        <source>No row of this database refers to %1.</source>
        <translation>Aucune ligne de cette base de données ne fait référence à %1.</translation>
    </message>
    <message>
        <source>No row of this snapshot refers to %1.</source>
        <translation>Aucune ligne de cet instantané ne fait référence à %1.</translation>
    </message>
</context>
<context>
    <name>Rowback::RemapDelegate</name>
    <message>
        <source>What to do with %1</source>
        <translation>Que faire avec %1</translation>
    </message>
    <message>
        <source>Number of the re-created record</source>
        <translation>Numéro de l’enregistrement recréé</translation>
    </message>
    <message>
        <source>Number of the original</source>
        <translation>Numéro de l’original</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Non décidé</translation>
    </message>
</context>
<context>
    <name>Rowback::RemapModel</name>
    <message>
        <source>(a number of %1)</source>
        <translation>(un numéro dans %1)</translation>
    </message>
    <message>
        <source>named by you</source>
        <translation>indiqué par vous</translation>
    </message>
    <message>
        <source>%1 (alike to %2 %)</source>
        <translation>%1 (semblable à %2&#xa0;%)</translation>
    </message>
    <message>
        <source>%L1 %2</source>
        <translation>%L1 %2</translation>
    </message>
    <message>
        <source>%1 (proposed)</source>
        <translation>%1 (proposé)</translation>
    </message>
    <message>
        <source>Re-created</source>
        <translation>Recréés</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Originaux</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Goes along</source>
        <translation>Entraîne</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
</context>
<context>
    <name>Rowback::RemapPage</name>
    <message>
        <source>Re-created</source>
        <translation>Recréés</translation>
    </message>
    <message>
        <source>Has any of what is to come back been entered again meanwhile?</source>
        <translation>Une partie de ce qui doit revenir a-t-elle été ressaisie entre-temps&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of these record(s) have been entered again. Keep the original numbers?</source>
        <translation>
            <numerusform>%Ln de ces enregistrements a été ressaisi. Garder les numéros d’origine&#xa0;?</numerusform>
            <numerusform>%Ln de ces enregistrements ont été ressaisis. Garder les numéros d’origine&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is selected yet. Go back and choose what is to come back.</source>
        <translation>Rien n’est encore sélectionné. Revenez en arrière et choisissez ce qui doit revenir.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) cannot be as they stand; mend them or remove them.</source>
        <translation>
            <numerusform>%Ln paire n’est pas possible telle quelle&#xa0;; corrigez-la ou retirez-la.</numerusform>
            <numerusform>%Ln paires ne sont pas possibles telles quelles&#xa0;; corrigez-les ou retirez-les.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan is still being made.</source>
        <translation>Le plan est encore en train d’être fait.</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Il n’y a pas encore de plan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln re-created record(s) need your decision.</source>
        <translation>
            <numerusform>%Ln enregistrement recréé demande votre décision.</numerusform>
            <numerusform>%Ln enregistrements recréés demandent votre décision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln paire</numerusform>
            <numerusform>%Ln paires</numerusform>
        </translation>
    </message>
    <message>
        <source>You named this pair.</source>
        <translation>Vous avez indiqué cette paire.</translation>
    </message>
    <message>
        <source>%1 They do not differ.</source>
        <translation>%1 Ils ne diffèrent pas.</translation>
    </message>
    <message>
        <source>The remap is on the clipboard, as Python.</source>
        <translation>Les correspondances sont dans le presse-papiers, en Python.</translation>
    </message>
    <message>
        <source>Import pairs</source>
        <translation>Importer des paires</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv);;All files (*)</source>
        <translation>Valeurs séparées par des virgules (*.csv);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export the remap</source>
        <translation>Exporter les correspondances</translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation>Valeurs séparées par des virgules (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new pair(s) were read.</source>
        <translation>
            <numerusform>%Ln nouvelle paire a été lue.</numerusform>
            <numerusform>%Ln nouvelles paires ont été lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>The remap was written to %1.</source>
        <translation>Les correspondances ont été écrites dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) that were there are decided as the file says.</source>
        <translation>
            <numerusform>%Ln paire qui était là est décidée comme le dit le fichier.</numerusform>
            <numerusform>%Ln paires qui étaient là sont décidées comme le dit le fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) cannot be decided as the file says.</source>
        <translation>
            <numerusform>%Ln paire ne peut pas être décidée comme le dit le fichier.</numerusform>
            <numerusform>%Ln paires ne peuvent pas être décidées comme le dit le fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) are not in it: it only holds which of two records stands for the other, not that both are kept, that one is left out, or that nothing is decided yet.</source>
        <translation>
            <numerusform>%Ln paire n’y est pas&#xa0;: il dit seulement lequel de deux enregistrements remplace l’autre, pas que les deux sont gardés, que l’un est laissé de côté ou que rien n’est encore décidé.</numerusform>
            <numerusform>%Ln paires n’y sont pas&#xa0;: il dit seulement lequel de deux enregistrements remplace l’autre, pas que les deux sont gardés, que l’un est laissé de côté ou que rien n’est encore décidé.</numerusform>
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
        <translation>Ceci a été restauré. Ce qui demande votre attention vient en premier.</translation>
    </message>
    <message>
        <source>This restore was taken back: the database is as it was before it.</source>
        <translation>Cette restauration a été annulée&#xa0;: la base de données est comme avant.</translation>
    </message>
    <message>
        <source>It is not known whether this restore was committed.</source>
        <translation>On ne sait pas si cette restauration a été validée.</translation>
    </message>
    <message>
        <source>Nothing has been restored yet.</source>
        <translation>Rien n’a encore été restauré.</translation>
    </message>
    <message>
        <source>Undone at %1. Every row of this restore was taken back, and the database is as it was before.</source>
        <translation>Annulé à %1. Cette restauration a été annulée jusqu’à la dernière ligne, et la base de données est comme avant.</translation>
    </message>
    <message>
        <source>The connection was lost at the very moment of committing, so it is not known whether the restore was taken back. Connect again and try once more: that finds out.</source>
        <translation>La connexion a été perdue au moment même de la validation&#xa0;; on ne sait donc pas si la restauration a été annulée. Reconnectez-vous et essayez encore une fois&#xa0;: cela permet de le savoir.</translation>
    </message>
    <message>
        <source>The undo was cancelled. The restore stays as it was.</source>
        <translation>L’annulation a été interrompue. La restauration reste comme elle était.</translation>
    </message>
    <message>
        <source>The undo did not work, and the restore stays as it was. %1</source>
        <translation>L’annulation n’a pas fonctionné, et la restauration reste comme elle était. %1</translation>
    </message>
    <message>
        <source>Undone at %1. Every row of this restore was taken back, but not what the database may have deleted or changed by itself in %2.</source>
        <translation>Annulé à %1. Cette restauration a été annulée jusqu’à la dernière ligne, sauf ce que la base de données a pu supprimer ou modifier d’elle-même dans %2.</translation>
    </message>
    <message>
        <source>Taken back and gone again: %1.</source>
        <comment>records, rows</comment>
        <translation>Repris et de nouveau absent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Came back: %1.</source>
        <comment>records, rows</comment>
        <translation>Revenu&#xa0;: %1.</translation>
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
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>A letter to the owner is in the clipboard, to be pasted into a mail.</source>
        <translation>Une lettre au propriétaire est dans le presse-papiers, à coller dans un courriel.</translation>
    </message>
</context>
<context>
    <name>Rowback::ResolutionButtons</name>
    <message>
        <source>%1 (your decision)</source>
        <translation>%1 (votre décision)</translation>
    </message>
    <message>
        <source>%1 (proposed)</source>
        <translation>%1 (proposé)</translation>
    </message>
</context>
<context>
    <name>Rowback::ReviewPage</name>
    <message numerus="yes">
        <source>%Ln line(s), all shown.</source>
        <translation>
            <numerusform>%Ln ligne, toutes affichées.</numerusform>
            <numerusform>%Ln lignes, toutes affichées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1 of %2 lines are shown. The saved file holds them all.</source>
        <translation>Les %1 premières lignes sur %2 sont affichées. Le fichier enregistré les contient toutes.</translation>
    </message>
    <message>
        <source>Save the plan as SQL</source>
        <translation>Enregistrer le plan en SQL</translation>
    </message>
    <message>
        <source>Save the remap as Python</source>
        <translation>Enregistrer les correspondances en Python</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Examen</translation>
    </message>
    <message>
        <source>This is what will happen. A rehearsal runs all of it and takes it back, so nothing is written for good.</source>
        <translation>Voici ce qui va se passer. Un essai à blanc exécute tout, puis l’annule&#xa0;; rien n’est donc écrit définitivement.</translation>
    </message>
    <message>
        <source>Making the plan. This only reads.</source>
        <translation>Préparation du plan. Cela ne fait que lire.</translation>
    </message>
    <message>
        <source>There is no plan. Go back, and come here again to have it made.</source>
        <translation>Il n’y a pas de plan. Retournez en arrière, puis revenez ici pour le faire établir.</translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln record(s)…</source>
        <translation>
            <numerusform>Restaurer %Ln enregistrement…</numerusform>
            <numerusform>Restaurer %Ln enregistrements…</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>No record was re-created, so there is nothing to remap.</source>
        <translation>Aucun enregistrement n’a été recréé&#xa0;: pas de correspondances.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, all of them in the report.</source>
        <translation>
            <numerusform>%Ln de plus, tous dans le rapport.</numerusform>
            <numerusform>%Ln de plus, tous dans le rapport.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hazard(s) above stand in the way. To go on all the same, type the name of the database: %1</source>
        <translation>
            <numerusform>%Ln risque ci-dessus fait obstacle. Pour continuer tout de même, tapez le nom de la base de données&#xa0;: %1</numerusform>
            <numerusform>%Ln risques ci-dessus font obstacle. Pour continuer tout de même, tapez le nom de la base de données&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Rehearsed at %1: everything fits. Nothing was written.</source>
        <translation>Essai à blanc à %1&#xa0;: tout est en ordre. Rien n’a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>Rehearsed at %1: everything fits. %Ln warning(s). Nothing was written.</source>
        <translation>
            <numerusform>Essai à blanc à %1&#xa0;: tout est en ordre. %Ln avertissement. Rien n’a été écrit.</numerusform>
            <numerusform>Essai à blanc à %1&#xa0;: tout est en ordre. %Ln avertissements. Rien n’a été écrit.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rehearsal was cancelled. Nothing was written.</source>
        <translation>L’essai à blanc a été interrompu. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Rehearsed at %1: it does not work like this. Nothing was written. %2</source>
        <translation>Essai à blanc à %1&#xa0;: cela ne fonctionne pas ainsi. Rien n’a été écrit. %2</translation>
    </message>
    <message>
        <source>There is no plan yet.</source>
        <translation>Il n’y a pas encore de plan.</translation>
    </message>
    <message>
        <source>There is nothing to rehearse.</source>
        <translation>Il n’y a rien à essayer à blanc.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) need your decision first, on the page before.</source>
        <translation>
            <numerusform>%Ln conflit demande d’abord votre décision, sur la page précédente.</numerusform>
            <numerusform>%Ln conflits demandent d’abord votre décision, sur la page précédente.</numerusform>
        </translation>
    </message>
    <message>
        <source>A hazard stands in the way: see the warnings.</source>
        <translation>Un risque fait obstacle&#xa0;: voyez les avertissements.</translation>
    </message>
    <message>
        <source>recovery</source>
        <comment>name of a file</comment>
        <translation>récupération</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>The plan must be made again first.</source>
        <translation>Il faut d’abord refaire le plan.</translation>
    </message>
    <message>
        <source>&amp;Warnings (%1), notes (%2)</source>
        <translation>A&amp;vertissements (%1), remarques (%2)</translation>
    </message>
    <message>
        <source>The rehearsal was cancelled. What the one at %1 came to still holds. Nothing was written.</source>
        <translation>L’essai à blanc a été interrompu. Le résultat de celui fait à %1 vaut toujours. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>It could not be rehearsed again. %2 What the rehearsal at %1 came to still holds. Nothing was written.</source>
        <translation>L’essai à blanc n’a pas pu être refait. %2 Le résultat de celui fait à %1 vaut toujours. Rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>Rowback::RowDetailsModel</name>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>Rowback::RowWindowModel</name>
    <message>
        <source>not loaded yet</source>
        <translation>pas encore chargé</translation>
    </message>
    <message>
        <source>%1
Press Enter or double-click to go to the row of %2.</source>
        <translation>%1
Appuyez sur Entrée ou double-cliquez pour aller à la ligne de la table %2.</translation>
    </message>
    <message>
        <source>%1: %2, refers to another row</source>
        <translation>%1&#xa0;: %2, fait référence à une autre ligne</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, part of the key</source>
        <translation>%1, partie de la clé</translation>
    </message>
    <message>
        <source>%1, refers to %2</source>
        <translation>%1, fait référence à %2</translation>
    </message>
    <message>
        <source>%1, differs from the other side</source>
        <translation>%1, diffère de l’autre côté</translation>
    </message>
    <message>
        <source>%1: %2, refers to %3</source>
        <translation>%1&#xa0;: %2, fait référence à %3</translation>
    </message>
    <message>
        <source>%1
Press Enter or double-click to go to the row that it refers to.</source>
        <translation>%1
Appuyez sur Entrée ou double-cliquez pour aller à la ligne à laquelle il fait référence.</translation>
    </message>
    <message>
        <source>%1, refers to rows of any table</source>
        <translation>%1, fait référence à des lignes de toutes les tables</translation>
    </message>
</context>
<context>
    <name>Rowback::SnapshotBrowser</name>
    <message>
        <source>Name the folder or archive of a snapshot, or choose one.</source>
        <translation>Indiquez le dossier ou l’archive d’un instantané, ou choisissez-en un.</translation>
    </message>
    <message>
        <source>Open the folder of a snapshot</source>
        <translation>Ouvrir le dossier d’un instantané</translation>
    </message>
    <message>
        <source>Open the archive of a snapshot</source>
        <translation>Ouvrir l’archive d’un instantané</translation>
    </message>
    <message>
        <source>Snapshots (%1);;All files (*)</source>
        <translation>Instantanés (%1);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export the rows that are shown</source>
        <translation>Exporter les lignes affichées</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON lines (*.jsonl *.json)</source>
        <translation>CSV (*.csv);;Lignes JSON (*.jsonl *.json)</translation>
    </message>
    <message>
        <source>No &amp;problems</source>
        <translation>Aucun &amp;problème</translation>
    </message>
    <message numerus="yes">
        <source>%Ln &amp;problem(s)</source>
        <translation>
            <numerusform>%Ln &amp;problème</numerusform>
            <numerusform>%Ln &amp;problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>in any column</source>
        <translation>dans toute colonne</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>This column does not refer to another row.</source>
        <translation>Cette colonne ne fait pas référence à une autre ligne.</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>Choisissez d’abord une ligne.</translation>
    </message>
    <message>
        <source>These are too many rows for the clipboard. Export them to a file instead.</source>
        <translation>C’est trop de lignes pour le presse-papiers. Exportez-les plutôt dans un fichier.</translation>
    </message>
    <message>
        <source>That of the recovery</source>
        <translation>Celle de la récupération</translation>
    </message>
    <message>
        <source>No connection is saved yet; type an address instead</source>
        <translation>Aucune connexion n’est encore enregistrée&#xa0;; saisissez plutôt une adresse</translation>
    </message>
    <message>
        <source>%1, sorted by code point: capitals first, accented letters last</source>
        <translation>%1, trié par code de caractère&#xa0;: majuscules d’abord, lettres accentuées à la fin</translation>
    </message>
    <message>
        <source>Type the password again, or check the user in the address.</source>
        <translation>Saisissez à nouveau le mot de passe, ou vérifiez l’utilisateur dans l’adresse.</translation>
    </message>
    <message>
        <source>Type the password below, or check the user in the address. It is used for this connection and kept nowhere.</source>
        <translation>Saisissez le mot de passe ci-dessous, ou vérifiez l’utilisateur dans l’adresse. Il sert à cette connexion et n’est conservé nulle part.</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>Pass&amp;word of %1:</source>
        <translation>&amp;Mot de passe pour %1&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln ligne a été écrite dans %1.</numerusform>
            <numerusform>%Ln lignes ont été écrites dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %Ln row(s); it has no key, and of such a table no more are shown</source>
        <translation>
            <numerusform>%1&#xa0;: %2 sur %Ln ligne&#xa0;; elle n’a pas de clé, et d’une telle table on n’en montre pas plus</numerusform>
            <numerusform>%1&#xa0;: %2 sur %Ln lignes&#xa0;; elle n’a pas de clé, et d’une telle table on n’en montre pas plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln ligne</numerusform>
            <numerusform>%1&#xa0;: %Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %Ln row(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %2 sur %Ln ligne</numerusform>
            <numerusform>%1&#xa0;: %2 sur %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1 of %2</source>
        <translation>ligne %1 sur %2</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <comment>table, number</comment>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>table, key</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What is shown is still %1.</source>
        <translation>Ce qui est affiché est toujours %1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1; the names beside numbers are not searched</source>
        <translation>%1&#x202f;; les noms à côté des numéros ne sont pas parcourus</translation>
    </message>
</context>
<context>
    <name>Rowback::SnapshotFinds</name>
    <message>
        <source>There is nothing at this path.</source>
        <translation>Il n’y a rien à ce chemin.</translation>
    </message>
    <message>
        <source>Check how it is written, or choose it with the buttons beside it.</source>
        <translation>Vérifiez comment il est écrit, ou choisissez-le avec les boutons à côté.</translation>
    </message>
    <message>
        <source>This folder is no snapshot, and none lies in it.</source>
        <translation>Ce dossier n’est pas un instantané, et n’en contient aucun.</translation>
    </message>
    <message>
        <source>A snapshot is a folder with a restore.py, a .zip or .tar archive of one, or a single .py file. Choose the folder right above them.</source>
        <translation>Un instantané est un dossier avec un restore.py, une archive .zip ou .tar d’un tel dossier, ou un seul fichier .py. Choisissez le dossier juste au-dessus d’eux.</translation>
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
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Single file</source>
        <translation>Fichier seul</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>The archive&apos;s contents</source>
        <translation>Le contenu de l’archive</translation>
    </message>
    <message>
        <source>The file&apos;s own time</source>
        <translation>L’heure du fichier lui-même</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En usage</translation>
    </message>
    <message>
        <source>Proposed: %1</source>
        <translation>Proposé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Date known from</source>
        <translation>Date connue par</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>In use; proposed: %1</source>
        <translation>En usage&#xa0;; proposé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
</context>
<context>
    <name>Rowback::SnapshotPage</name>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Which snapshot still holds what vanished? Take the last one from before the loss.</source>
        <translation>Quel instantané contient encore ce qui a disparu&#xa0;? Prenez le dernier d’avant la perte.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Use this snapshot</source>
        <translation>Prendre cet instantané</translation>
    </message>
    <message>
        <source>The snapshot is still being read.</source>
        <translation>L’instantané est encore en train d’être lu.</translation>
    </message>
    <message>
        <source>Rowback is still looking at what lies there.</source>
        <translation>Rowback regarde encore ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>No database is connected yet; that is the page before this one.</source>
        <translation>Aucune base de données n’est encore connectée&#xa0;; c’est la page précédente.</translation>
    </message>
    <message>
        <source>No snapshot has been chosen yet.</source>
        <translation>Aucun instantané n’a encore été choisi.</translation>
    </message>
    <message>
        <source>Choose a snapshot or a folder of snapshots</source>
        <translation>Choisissez un instantané ou un dossier d’instantanés</translation>
    </message>
    <message>
        <source>Choose a snapshot</source>
        <translation>Choisir un instantané</translation>
    </message>
    <message>
        <source>Snapshots (%1);;All files (*)</source>
        <translation>Instantanés (%1);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>the newest</source>
        <translation>le plus récent</translation>
    </message>
    <message>
        <source>%1, taken %2: %3 in %4.</source>
        <translation>%1, pris le %2&#xa0;: %3 dans %4.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s)</source>
        <translation>
            <numerusform>%Ln table</numerusform>
            <numerusform>%Ln tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln error(s) in this snapshot: parts of it could not be read. In the tables named below, a row that is not found says nothing. You can go on, or choose another snapshot.</source>
        <translation>
            <numerusform>%Ln erreur dans cet instantané&#xa0;: des parties n’ont pas pu être lues. Dans les tables nommées ci-dessous, une ligne introuvable ne prouve rien. Vous pouvez continuer, ou choisir un autre instantané.</numerusform>
            <numerusform>%Ln erreurs dans cet instantané&#xa0;: des parties n’ont pas pu être lues. Dans les tables nommées ci-dessous, une ligne introuvable ne prouve rien. Vous pouvez continuer, ou choisir un autre instantané.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) in this snapshot are worth a look; all rows that were read are right.</source>
        <translation>
            <numerusform>%Ln chose mérite un regard dans cet instantané&#xa0;; toutes les lignes lues sont justes.</numerusform>
            <numerusform>%Ln choses méritent un regard dans cet instantané&#xa0;; toutes les lignes lues sont justes.</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it was read and understood.</source>
        <translation>Tout a été lu et compris.</translation>
    </message>
    <message>
        <source>None; only what the database and the snapshot tell</source>
        <translation>Aucune&#xa0;; seulement ce que disent la base de données et l’instantané</translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Un fichier…</translation>
    </message>
    <message>
        <source>Choose a profile</source>
        <translation>Choisir un profil</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profils (*.json)</translation>
    </message>
    <message>
        <source>%1 is proposed: the snapshot has the tables of it.</source>
        <translation>%1 est proposé&#xa0;: l’instantané en a les tables.</translation>
    </message>
    <message>
        <source>Several snapshots lie there. Choose the one to use.</source>
        <translation>Il y a là plusieurs instantanés. Choisissez celui à utiliser.</translation>
    </message>
    <message>
        <source>As the snapshot says</source>
        <translation>Comme l'indique l'instantané</translation>
    </message>
    <message>
        <source>As the snapshot says (%1)</source>
        <comment>a time zone</comment>
        <translation>Comme l'indique l'instantané (%1)</translation>
    </message>
</context>
<context>
    <name>Rowback::SnapshotTablesModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Rows missing</source>
        <translation>Lignes manquantes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problème</numerusform>
            <numerusform>%Ln problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>illisible</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s)</source>
        <translation>
            <numerusform>%1 sur %Ln ligne</numerusform>
            <numerusform>%1 sur %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2): %3 %4</source>
        <comment>model, table, number of rows, problems</comment>
        <translation>%1 (%2)&#xa0;: %3 %4</translation>
    </message>
</context>
<context>
    <name>Rowback::SnapshotTimeline</name>
    <message>
        <source>Counting the rows of all snapshots</source>
        <translation>Comptage des lignes de tous les instantanés</translation>
    </message>
    <message>
        <source>the last one before %1 lost %2</source>
        <comment>table, rows</comment>
        <translation>le dernier avant que la table %1 ait perdu %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rowback::StartPage</name>
    <message>
        <source>Recovery that is not finished</source>
        <translation>Récupération inachevée</translation>
    </message>
    <message>
        <source>Saved recovery</source>
        <translation>Récupération enregistrée</translation>
    </message>
    <message>
        <source>Journal of a recovery</source>
        <translation>Journal d’une récupération</translation>
    </message>
    <message>
        <source>Folder of snapshots</source>
        <translation>Dossier d’instantanés</translation>
    </message>
    <message>
        <source>Snapshot</source>
        <translation>Instantané</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <comment>name</comment>
        <translation>Continuer %1</translation>
    </message>
    <message>
        <source>%1, not there any more</source>
        <translation>%1, n’est plus là</translation>
    </message>
    <message>
        <source>%1, left %2</source>
        <comment>kind, time</comment>
        <translation>%1, laissée le %2</translation>
    </message>
    <message>
        <source>%1, used %2</source>
        <comment>kind, time</comment>
        <translation>%1, utilisé le %2</translation>
    </message>
    <message>
        <source>This is not there any more.</source>
        <translation>Ceci n’est plus là.</translation>
    </message>
    <message>
        <source>Put it back, or remove it from the list by the Delete key.</source>
        <translation>Remettez-le en place, ou retirez-le de la liste avec la touche Suppr.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Retirer de la liste</translation>
    </message>
    <message>
        <source>Journal of a recovery that was undone</source>
        <translation>Journal d’une récupération qui a été annulée</translation>
    </message>
</context>
<context>
    <name>Rowback::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
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
        <translation>autant qu’avant</translation>
    </message>
    <message>
        <source>%1 fewer than the day before</source>
        <translation>%1 de moins que la veille</translation>
    </message>
    <message>
        <source>%1 more than the day before</source>
        <translation>%1 de plus que la veille</translation>
    </message>
    <message>
        <source>%1 fewer than on %2</source>
        <translation>%1 de moins que le %2</translation>
    </message>
    <message>
        <source>%1 more than on %2</source>
        <translation>%1 de plus que le %2</translation>
    </message>
    <message>
        <source>%1, %2: the snapshot cannot be read</source>
        <translation>%1, %2&#xa0;: l’instantané ne peut pas être lu</translation>
    </message>
    <message>
        <source>%1, %2: not in this snapshot</source>
        <translation>%1, %2&#xa0;: pas dans cet instantané</translation>
    </message>
    <message>
        <source>%1, %2: not counted yet</source>
        <translation>%1, %2&#xa0;: pas encore compté</translation>
    </message>
    <message>
        <source>%1, %2: %3 rows could be read, others are damaged</source>
        <translation>%1, %2&#xa0;: %3 lignes ont pu être lues, d’autres sont endommagées</translation>
    </message>
    <message>
        <source>%1, %2: %3 rows</source>
        <translation>%1, %2&#xa0;: %3 lignes</translation>
    </message>
    <message>
        <source>%1, %2: %3 rows, %4</source>
        <translation>%1, %2&#xa0;: %3 lignes, %4</translation>
    </message>
    <message>
        <source>%1: no drop</source>
        <translation>%1&#xa0;: pas de baisse</translation>
    </message>
    <message>
        <source>%1: biggest drop %2</source>
        <translation>%1&#xa0;: plus forte baisse %2</translation>
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
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Biggest drop</source>
        <translation>Plus forte baisse</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendance</translation>
    </message>
    <message>
        <source>%1 fewer than in %2</source>
        <comment>rows, name of a snapshot</comment>
        <translation>%1 de moins que dans %2</translation>
    </message>
    <message>
        <source>%1 more than in %2</source>
        <comment>rows, name of a snapshot</comment>
        <translation>%1 de plus que dans %2</translation>
    </message>
</context>
<context>
    <name>Rowback::TimelinePlace</name>
    <message>
        <source>Choose a folder of snapshots</source>
        <translation>Choisir un dossier d’instantanés</translation>
    </message>
    <message>
        <source>Name a folder that holds snapshots, or choose one.</source>
        <translation>Indiquez un dossier qui contient des instantanés, ou choisissez-en un.</translation>
    </message>
    <message>
        <source>Looking for snapshots</source>
        <translation>Recherche d’instantanés</translation>
    </message>
    <message>
        <source>There are no snapshots in %1. Choose the folder in which the folders or archives of the single days lie.</source>
        <translation>Il n’y a pas d’instantanés dans %1. Choisissez le dossier où se trouvent les dossiers ou archives de chaque jour.</translation>
    </message>
    <message>
        <source>Counting was stopped. Open the folder again to go on with it.</source>
        <translation>Le comptage a été arrêté. Rouvrez le dossier pour le poursuivre.</translation>
    </message>
    <message>
        <source>Counting the rows of all snapshots</source>
        <translation>Comptage des lignes de tous les instantanés</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln snapshot(s) are counted.</source>
        <translation>
            <numerusform>%1 instantané sur %Ln est compté.</numerusform>
            <numerusform>%1 instantanés sur %Ln sont comptés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s).</source>
        <translation>
            <numerusform>%Ln instantané.</numerusform>
            <numerusform>%Ln instantanés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln of them cannot be read.</source>
        <translation>
            <numerusform>%1 %Ln d’entre eux ne peut pas être lu.</numerusform>
            <numerusform>%1 %Ln d’entre eux ne peuvent pas être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Choose up to %2 tables, with Ctrl for more than one, to compare them below.</source>
        <translation>%1 Choisissez jusqu’à %2 tables, avec Ctrl pour plus d’une, pour les comparer ci-dessous.</translation>
    </message>
    <message>
        <source>No snapshot is chosen.</source>
        <translation>Aucun instantané n’est choisi.</translation>
    </message>
    <message>
        <source>Snapshot of %1 (%2)</source>
        <translation>Instantané du %1 (%2)</translation>
    </message>
</context>
<context>
    <name>Rowback::TimelinePlot</name>
    <message>
        <source>Row counts over time</source>
        <translation>Lignes au fil du temps</translation>
    </message>
    <message>
        <source>Percent of the highest count</source>
        <translation>Pourcentage du nombre le plus élevé</translation>
    </message>
    <message>
        <source>Rows of %1</source>
        <translation>Lignes dans %1</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: not known</source>
        <translation>%1&#xa0;: inconnu</translation>
    </message>
    <message>
        <source>%1: %2 rows</source>
        <translation>%1&#xa0;: %2 lignes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: never fewer rows than before.</source>
        <translation>%1&#xa0;: jamais moins de lignes qu’avant.</translation>
    </message>
    <message>
        <source>%1: %2, from %3 to %4 rows.</source>
        <translation>%1&#xa0;: %2, de %3 à %4 lignes.</translation>
    </message>
    <message>
        <source>Left and Right go from snapshot to snapshot, + and − zoom, Escape shows all again.</source>
        <translation>Gauche et Droite vont d’un instantané à l’autre, + et − agrandissent et réduisent, Échap montre de nouveau tout.</translation>
    </message>
</context>
<context>
    <name>Rowback::VanishedPage</name>
    <message>
        <source>Vanished</source>
        <translation>Disparus</translation>
    </message>
    <message>
        <source>Comparing the snapshot with the live database. This only reads.</source>
        <translation>Comparaison de l’instantané avec la base de données actuelle. Cela ne fait que lire.</translation>
    </message>
    <message>
        <source>Nothing that the snapshot holds has vanished from the live database.</source>
        <translation>Rien de ce que contient l’instantané n’a disparu de la base de données actuelle.</translation>
    </message>
    <message>
        <source>This vanished. What is to come back? Whatever hangs on a record comes along.</source>
        <translation>Ceci a disparu. Qu’est-ce qui doit revenir&#xa0;? Tout ce qui dépend d’un enregistrement le suit.</translation>
    </message>
    <message>
        <source>The comparison has not ended yet.</source>
        <translation>La comparaison n’est pas encore terminée.</translation>
    </message>
    <message>
        <source>Nothing is selected yet.</source>
        <translation>Rien n’est encore sélectionné.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln enregistrement</numerusform>
            <numerusform>%Ln enregistrements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s)</source>
        <translation>
            <numerusform>%Ln table</numerusform>
            <numerusform>%Ln tables</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected: %1, %2 in %3</source>
        <comment>records, rows, tables</comment>
        <translation>Sélection&#xa0;: %1, %2 dans %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln related</source>
        <translation>
            <numerusform>%1 et %Ln lié</numerusform>
            <numerusform>%1 et %Ln liés</numerusform>
        </translation>
    </message>
    <message>
        <source>Select &amp;all that vanished</source>
        <translation>Sélectionner tout &amp;ce qui a disparu</translation>
    </message>
    <message>
        <source>Select &amp;all of this series</source>
        <translation>Sélectionner toute &amp;cette série</translation>
    </message>
    <message>
        <source>The snapshot has not been compared with the live database.</source>
        <translation>L’instantané n’a pas été comparé à la base de données actuelle.</translation>
    </message>
    <message>
        <source>As far as the two could be compared, nothing that the snapshot holds has vanished from the live database.</source>
        <translation>Pour autant qu’on ait pu les comparer, rien de ce que contient l’instantané n’a disparu de la base de données actuelle.</translation>
    </message>
    <message>
        <source>%1 If rows are missing all the same, they may have been gone already when it was taken: choose an earlier snapshot.</source>
        <comment>nothing has vanished</comment>
        <translation>%1 S’il manque tout de même des lignes, elles avaient peut-être déjà disparu quand il a été pris : choisissez un instantané antérieur.</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparer à nouveau</translation>
    </message>
    <message>
        <source>Nothing has vanished since this snapshot, so there is nothing to select.</source>
        <translation>Rien n’a disparu depuis cet instantané, il n’y a donc rien à sélectionner.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) of the snapshot could not be compared, so their rows are not counted here: %1.</source>
        <translation>
            <numerusform>%Ln table de l’instantané n’a pas pu être comparée, ses lignes ne sont donc pas comptées ici : %1.</numerusform>
            <numerusform>%Ln tables de l’instantané n’ont pas pu être comparées, leurs lignes ne sont donc pas comptées ici : %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rowback::WizardPage</name>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>SnapshotBrowser</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the rows of before (Alt+Left)</source>
        <translation>Retour aux lignes d’avant (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Forward again (Alt+Right)</source>
        <translation>De nouveau en avant (Alt+Droite)</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Open f&amp;older…</source>
        <translation>Ouvrir un d&amp;ossier…</translation>
    </message>
    <message>
        <source>Open &amp;archive…</source>
        <translation>Ouvrir une a&amp;rchive…</translation>
    </message>
    <message>
        <source>&amp;Recover from it</source>
        <translation>Ré&amp;cupérer à partir de lui</translation>
    </message>
    <message>
        <source>&amp;Tables and rows</source>
        <translation>&amp;Tables et lignes</translation>
    </message>
    <message>
        <source>Filter the tables</source>
        <translation>Filtrer les tables</translation>
    </message>
    <message>
        <source>Show only rows that contain this text</source>
        <translation>Afficher seulement les lignes qui contiennent ce texte</translation>
    </message>
    <message>
        <source>Rows that contain…</source>
        <translation>Lignes qui contiennent…</translation>
    </message>
    <message>
        <source>Column in which the text must be</source>
        <translation>Colonne où le texte doit se trouver</translation>
    </message>
    <message>
        <source>&amp;Who refers to this?</source>
        <translation>&amp;Qui y fait référence&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Lignes de la table</translation>
    </message>
    <message>
        <source>Source &amp;line</source>
        <translation>&amp;Ligne source</translation>
    </message>
    <message>
        <source>The lines of the dump that make this row</source>
        <translation>Les lignes du dump qui donnent cette ligne</translation>
    </message>
    <message>
        <source>Who re&amp;fers to it</source>
        <translation>Qui &amp;y fait référence</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Problèmes</translation>
    </message>
    <message>
        <source>What was noticed when the snapshot was read</source>
        <translation>Ce qui a été remarqué à la lecture de l’instantané</translation>
    </message>
    <message>
        <source>&amp;Copy rows as CSV</source>
        <translation>Copier les lignes en CS&amp;V</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>&amp;Go to the row that it refers to</source>
        <translation>Aller à la li&amp;gne référencée</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>&amp;Snapshot or database:</source>
        <translation>&amp;Instantané ou base&#xa0;:</translation>
    </message>
    <message>
        <source>Snapshot or database</source>
        <translation>Instantané ou base</translation>
    </message>
    <message>
        <source>Folder or archive of a snapshot, or the address of a database; press Enter to open it</source>
        <translation>Dossier ou archive d’un instantané, ou adresse d’une base de données&#xa0;; appuyez sur Entrée pour l’ouvrir</translation>
    </message>
    <message>
        <source>Open &amp;database</source>
        <translation>Ouvrir une &amp;base</translation>
    </message>
    <message>
        <source>Look at the live tables of a saved connection; nothing is written</source>
        <translation>Regarder les tables actuelles d’une connexion enregistrée&#xa0;; rien n’est écrit</translation>
    </message>
    <message>
        <source>Open a snapshot or a live database to look at its tables and rows. It is only read.</source>
        <translation>Ouvrez un instantané ou une base actuelle pour regarder ses tables et ses lignes. Cela ne fait que lire.</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tables</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Co&amp;nnect</source>
        <translation>Co&amp;nnecter</translation>
    </message>
    <message>
        <source>The chosen row, column by column</source>
        <translation>La ligne choisie, colonne par colonne</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>Colo&amp;nnes</translation>
    </message>
</context>
<context>
    <name>SnapshotPage</name>
    <message>
        <source>&amp;Snapshot, or folder of snapshots:</source>
        <translation>Ins&amp;tantané, ou dossier d’instantanés&#xa0;:</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>D&amp;ossier…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>&amp;Archive or file…</source>
        <translation>Arc&amp;hive ou fichier…</translation>
    </message>
    <message>
        <source>Choose an archive or a file</source>
        <translation>Choisir une archive ou un fichier</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantanés</translation>
    </message>
    <message>
        <source>&amp;Rules of the application:</source>
        <translation>Rè&amp;gles de l’application&#xa0;:</translation>
    </message>
    <message>
        <source>What records are called, and which columns refer to what where the database does not tell</source>
        <translation>Comment s’appellent les enregistrements, et quelles colonnes font référence à quoi là où la base de données ne le dit pas</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En usage</translation>
    </message>
    <message>
        <source>What was noticed in the snapshot</source>
        <translation>Ce qui a été remarqué dans l’instantané</translation>
    </message>
    <message>
        <source>Time &amp;zone of its datetimes:</source>
        <translation>Fu&amp;seau horaire de ses dates et heures :</translation>
    </message>
    <message>
        <source>What the clock of the site showed; on the command line it is --dump-tz</source>
        <translation>Ce que montrait l'horloge du site ; en ligne de commande : --dump-tz</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Bring vanished rows back</source>
        <translation>Ramener des lignes disparues</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Récents</translation>
    </message>
    <message>
        <source>Recover vanished records…</source>
        <translation>Récupérer des enregistrements disparus…</translation>
    </message>
    <message>
        <source>Compare a snapshot with the live database, decide, rehearse, and bring them back</source>
        <translation>Comparer un instantané avec la base de données actuelle, décider, essayer à blanc, et les ramener</translation>
    </message>
    <message>
        <source>Browse a snapshot…</source>
        <translation>Parcourir un instantané…</translation>
    </message>
    <message>
        <source>Look at its tables and rows</source>
        <translation>Regarder ses tables et ses lignes</translation>
    </message>
    <message>
        <source>See when it happened…</source>
        <translation>Voir quand c’est arrivé…</translation>
    </message>
    <message>
        <source>Row counts over all snapshots of a folder</source>
        <translation>Nombre de lignes dans tous les instantanés d’un dossier</translation>
    </message>
    <message>
        <source>Undo a recovery…</source>
        <translation>Annuler une récupération…</translation>
    </message>
    <message>
        <source>Take one back from its journal</source>
        <translation>En annuler une à partir de son journal</translation>
    </message>
    <message>
        <source>Recent work</source>
        <translation>Travaux récents</translation>
    </message>
    <message>
        <source>Try it on the demo incident</source>
        <translation>Essayer sur l’incident de démonstration</translation>
    </message>
    <message>
        <source>195 of 15 446 partners are missing from a made-up database; nothing of yours is touched</source>
        <translation>195 partenaires sur 15&#xa0;446 manquent dans une base de données inventée&#xa0;; rien de ce qui est à vous n’est touché</translation>
    </message>
</context>
<context>
    <name>TimelinePlace</name>
    <message>
        <source>Folder of &amp;snapshots:</source>
        <translation>Dossier d’&amp;instantanés&#xa0;:</translation>
    </message>
    <message>
        <source>Folder that holds snapshots of several days; press Enter to open it</source>
        <translation>Dossier contenant des instantanés de plusieurs jours&#xa0;; appuyez sur Entrée pour l’ouvrir</translation>
    </message>
    <message>
        <source>Choose f&amp;older…</source>
        <translation>Choisir un d&amp;ossier…</translation>
    </message>
    <message>
        <source>Open a folder of snapshots to see when rows vanished. The snapshots are only read.</source>
        <translation>Ouvrez un dossier d’instantanés pour voir quand des lignes ont disparu. Les instantanés sont seulement lus.</translation>
    </message>
    <message>
        <source>Filter the tables</source>
        <translation>Filtrer les tables</translation>
    </message>
    <message>
        <source>Row counts by table and snapshot</source>
        <translation>Nombre de lignes par table et par instantané</translation>
    </message>
    <message>
        <source>In &amp;percent of the highest count</source>
        <translation>En &amp;pourcentage du nombre le plus élevé</translation>
    </message>
    <message>
        <source>&amp;The chosen tables in words</source>
        <translation>&amp;Tables choisies, en mots</translation>
    </message>
    <message>
        <source>&amp;Restore from this snapshot</source>
        <translation>&amp;Restaurer à partir de cet instantané</translation>
    </message>
    <message>
        <source>Begin a recovery with this snapshot; nothing is written yet</source>
        <translation>Commencer une récupération avec cet instantané&#xa0;; rien n’est encore écrit</translation>
    </message>
    <message>
        <source>&amp;Browse this snapshot</source>
        <translation>Parco&amp;urir cet instantané</translation>
    </message>
    <message>
        <source>Which tables are listed</source>
        <translation>Quelles tables sont listées</translation>
    </message>
    <message>
        <source>A record may have rows in several tables; its root is the one that the others continue</source>
        <translation>Un enregistrement peut avoir des lignes dans plusieurs tables&#xa0;; sa racine est celle que les autres prolongent</translation>
    </message>
    <message>
        <source>All tables</source>
        <translation>Toutes les tables</translation>
    </message>
    <message>
        <source>Record roots only</source>
        <translation>Tables racines seulement</translation>
    </message>
    <message>
        <source>&amp;Lines of the plot:</source>
        <translation>&amp;Lignes du graphique&#xa0;:</translation>
    </message>
    <message>
        <source>What is chosen above</source>
        <translation>Ce qui est choisi ci-dessus</translation>
    </message>
    <message>
        <source>What lost most rows</source>
        <translation>Ce qui a perdu le plus de lignes</translation>
    </message>
</context>
<context>
    <name>VanishedPage</name>
    <message>
        <source>&amp;Search:</source>
        <translation>Rec&amp;hercher&#xa0;:</translation>
    </message>
    <message>
        <source>Name, number, table</source>
        <translation>Nom, numéro, table</translation>
    </message>
    <message>
        <source>By &amp;root of loss</source>
        <translation>Par racine de &amp;perte</translation>
    </message>
    <message>
        <source>By &amp;table</source>
        <translation>Par &amp;table</translation>
    </message>
    <message>
        <source>Select &amp;nothing</source>
        <translation>Ne rien sé&amp;lectionner</translation>
    </message>
    <message>
        <source>Vanished records</source>
        <translation>Enregistrements disparus</translation>
    </message>
    <message>
        <source>&amp;Choose another snapshot</source>
        <translation>&amp;Choisir un autre instantané</translation>
    </message>
</context>
</TS>
