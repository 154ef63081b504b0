<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ReportView</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rowback</name>
    <message numerus="yes">
        <source>%Ln vanished record(s) of %1 stay away.</source>
        <translation>
            <numerusform>%Ln vanished record of %1 stays away.</numerusform>
            <numerusform>%Ln vanished records of %1 stay away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rehearsed at %1: %Ln row(s) do not fit, nothing was written.</source>
        <translation>
            <numerusform>Rehearsed at %1: %Ln row does not fit, nothing was written.</numerusform>
            <numerusform>Rehearsed at %1: %Ln rows do not fit, nothing was written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Committed at %1, without %Ln row(s).</source>
        <translation>
            <numerusform>Committed at %1, without %Ln row.</numerusform>
            <numerusform>Committed at %1, without %Ln rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln × %2, %3</source>
        <comment>finding, decision, by whom</comment>
        <translation>
            <numerusform>%1: %Ln × %2, %3</numerusform>
            <numerusform>%1: %Ln × %2, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) are undecided. %1</source>
        <translation>
            <numerusform>%Ln finding is undecided. %1</numerusform>
            <numerusform>%Ln findings are undecided. %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 refer to %2, which comes back.</source>
        <translation>
            <numerusform>%Ln row of %1 refers to %2, which comes back.</numerusform>
            <numerusform>%Ln rows of %1 refer to %2, which comes back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of %1 refer to %2, which does not exist.</source>
        <translation>
            <numerusform>%Ln row of %1 refers to %2, which does not exist.</numerusform>
            <numerusform>%Ln rows of %1 refer to %2, which does not exist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The line has %Ln field(s).</source>
        <translation>
            <numerusform>The line has %Ln field.</numerusform>
            <numerusform>The line has %Ln fields.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) could not be written.</source>
        <translation>
            <numerusform>%Ln row could not be written.</numerusform>
            <numerusform>%Ln rows could not be written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
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
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer value(s) are lost with the re-created record: %1.</source>
        <translation>
            <numerusform>%Ln newer value is lost with the re-created record: %1.</numerusform>
            <numerusform>%Ln newer values are lost with the re-created record: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer value(s) are taken over: %1.</source>
        <translation>
            <numerusform>%Ln newer value is taken over: %1.</numerusform>
            <numerusform>%Ln newer values are taken over: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln newer value(s) stay, and what the original had there does not come back: %1.</source>
        <translation>
            <numerusform>%Ln newer value stays, and what the original had there does not come back: %1.</numerusform>
            <numerusform>%Ln newer values stay, and what the original had there does not come back: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If the original is kept, %Ln newer value(s) are lost with the re-created record unless you take them over: %1.</source>
        <translation>
            <numerusform>If the original is kept, %Ln newer value is lost with the re-created record unless you take it over: %1.</numerusform>
            <numerusform>If the original is kept, %Ln newer values are lost with the re-created record unless you take them over: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The re-created record keeps its %Ln newer value(s): %1.</source>
        <translation>
            <numerusform>The re-created record keeps its newer value: %1.</numerusform>
            <numerusform>The re-created record keeps its %Ln newer values: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The database does not declare %n reference(s), which are taken from their names: %1. A profile can say otherwise.</source>
        <translation>
            <numerusform>The database does not declare %n reference, which is taken from its name: %1. A profile can say otherwise.</numerusform>
            <numerusform>The database does not declare %n references, which are taken from their names: %1. A profile can say otherwise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more; the report has them</source>
        <translation>
            <numerusform>and %Ln more; the report has it</numerusform>
            <numerusform>and %Ln more; the report has them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) that only the original had do not come back either: %1.</source>
        <translation>
            <numerusform>%Ln value that only the original had does not come back either: %1.</numerusform>
            <numerusform>%Ln values that only the original had do not come back either: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 seems to have come back already as %2: %Ln row(s) that referred to it refer to that one now.</source>
        <translation>
            <numerusform>%1 seems to have come back already as %2: %Ln row that referred to it refers to that one now.</numerusform>
            <numerusform>%1 seems to have come back already as %2: %Ln rows that referred to it refer to that one now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rowback::BrowserPlace</name>
    <message numerus="yes">
        <source>≠ %1: %Ln column(s) differ: %2</source>
        <translation>
            <numerusform>≠ %1: %Ln column differs: %2</numerusform>
            <numerusform>≠ %1: %Ln columns differ: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rowback::ConflictsPage</name>
    <message numerus="yes">
        <source>%Ln conflict(s) need your decision.</source>
        <translation>
            <numerusform>%Ln conflict needs your decision.</numerusform>
            <numerusform>%Ln conflicts need your decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln conflict</numerusform>
            <numerusform>%Ln conflicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>%Ln left</numerusform>
            <numerusform>%Ln left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln re-created record(s) are on the page &quot;Re-created&quot;, one step back.</source>
        <translation>
            <numerusform>%Ln re-created record is on the page &quot;Re-created&quot;, one step back.</numerusform>
            <numerusform>%Ln re-created records are on the page &quot;Re-created&quot;, one step back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are undecided.</source>
        <translation>
            <numerusform>%Ln of them is undecided.</numerusform>
            <numerusform>%Ln of them are undecided.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Do the &amp;same for the other %Ln of this kind</source>
        <translation>
            <numerusform>Do the &amp;same for the other %Ln of this kind</numerusform>
            <numerusform>Do the &amp;same for the other %Ln of this kind</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hazard(s) to confirm</source>
        <translation>
            <numerusform>%Ln hazard to confirm</numerusform>
            <numerusform>%Ln hazards to confirm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rowback::DatabaseFacts</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <comment>names</comment>
        <translation type="vanished">
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) cannot take changes back, and nothing is written to them: %1.</source>
        <translation>
            <numerusform>%Ln table cannot take changes back, and nothing is written to it: %1.</numerusform>
            <numerusform>%Ln tables cannot take changes back, and nothing is written to them: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s); every change can be taken back until it is committed.</source>
        <translation>
            <numerusform>%Ln table; every change can be taken back until it is committed.</numerusform>
            <numerusform>%Ln tables; every change can be taken back until it is committed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) have no key, so their rows cannot be compared.</source>
        <translation>
            <numerusform>%Ln table has no key, so its rows cannot be compared.</numerusform>
            <numerusform>%Ln tables have no key, so their rows cannot be compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reference(s) between tables are known to the database.</source>
        <translation>
            <numerusform>%Ln reference between tables is known to the database.</numerusform>
            <numerusform>%Ln references between tables are known to the database.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) have triggers, which would run on writing: %1.</source>
        <translation>
            <numerusform>%Ln table has triggers, which would run on writing: %1.</numerusform>
            <numerusform>%Ln tables have triggers, which would run on writing: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The user may not read %Ln table(s): %1. Grant SELECT, or choose another user.</source>
        <translation>
            <numerusform>The user may not read %Ln table: %1. Grant SELECT, or choose another user.</numerusform>
            <numerusform>The user may not read %Ln tables: %1. Grant SELECT, or choose another user.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The user may not write to %Ln table(s): %1. Finding out goes on; bringing rows back there needs another user.</source>
        <translation type="vanished">
            <numerusform>The user may not write to %Ln table: %1. Finding out goes on; bringing rows back there needs another user.</numerusform>
            <numerusform>The user may not write to %Ln tables: %1. Finding out goes on; bringing rows back there needs another user.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The user may not write to %Ln table(s), as rights are missing (%2): %1. Finding out goes on; bringing rows back there needs these rights, or another user.</source>
        <translation>
            <numerusform>The user may not write to %Ln table, as rights are missing (%2): %1. Finding out goes on; bringing rows back there needs these rights, or another user.</numerusform>
            <numerusform>The user may not write to %Ln tables, as rights are missing (%2): %1. Finding out goes on; bringing rows back there needs these rights, or another user.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rowback::FindingsModel</name>
    <message numerus="yes">
        <source>? %Ln left</source>
        <translation>
            <numerusform>? %Ln left</numerusform>
            <numerusform>? %Ln left</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>&amp;Restore %Ln record(s) now</source>
        <translation>
            <numerusform>&amp;Restore %Ln record now</numerusform>
            <numerusform>&amp;Restore %Ln records now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rowback::JournalsPlace</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation type="vanished">
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rowback::LossFilter</name>
    <message numerus="yes">
        <source>%1 (%Ln shown)</source>
        <comment>contacts.Partner, 12 records (3 shown)</comment>
        <translation>
            <numerusform>%1 (%Ln shown)</numerusform>
            <numerusform>%1 (%Ln shown)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rowback::LossSeriesBar</name>
    <message numerus="yes">
        <source>%1: %Ln record(s)</source>
        <comment>between two days</comment>
        <translation>
            <numerusform>%1: %Ln record</numerusform>
            <numerusform>%1: %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rowback::LossTreeModel</name>
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
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln related</source>
        <translation>
            <numerusform>%1 and %Ln related</numerusform>
            <numerusform>%1 and %Ln related</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rowback::RecoveryController</name>
    <message numerus="yes">
        <source>%Ln conflict(s) need your decision.</source>
        <translation>
            <numerusform>%Ln conflict needs your decision.</numerusform>
            <numerusform>%Ln conflicts need your decision.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rowback::RemapPage</name>
    <message numerus="yes">
        <source>%Ln of these record(s) have been entered again. Keep the original numbers?</source>
        <translation>
            <numerusform>%Ln of these records has been entered again. Keep the original number?</numerusform>
            <numerusform>%Ln of these records have been entered again. Keep the original numbers?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) cannot be as they stand; mend them or remove them.</source>
        <translation>
            <numerusform>%Ln pair cannot be as it stands; mend it or remove it.</numerusform>
            <numerusform>%Ln pairs cannot be as they stand; mend them or remove them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln re-created record(s) need your decision.</source>
        <translation>
            <numerusform>%Ln re-created record needs your decision.</numerusform>
            <numerusform>%Ln re-created records need your decision.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln pair</numerusform>
            <numerusform>%Ln pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new pair(s) were read.</source>
        <translation>
            <numerusform>%Ln new pair was read.</numerusform>
            <numerusform>%Ln new pairs were read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) that were there are decided as the file says.</source>
        <translation>
            <numerusform>%Ln pair that was there is decided as the file says.</numerusform>
            <numerusform>%Ln pairs that were there are decided as the file says.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) cannot be decided as the file says.</source>
        <translation>
            <numerusform>%Ln pair cannot be decided as the file says.</numerusform>
            <numerusform>%Ln pairs cannot be decided as the file says.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) are not in it: it only holds which of two records stands for the other, not that both are kept, that one is left out, or that nothing is decided yet.</source>
        <translation>
            <numerusform>%Ln pair is not in it: it only holds which of two records stands for the other, not that both are kept, that one is left out, or that nothing is decided yet.</numerusform>
            <numerusform>%Ln pairs are not in it: it only holds which of two records stands for the other, not that both are kept, that one is left out, or that nothing is decided yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rowback::ReportPage</name>
    <message numerus="yes">
        <source>%Ln table(s)</source>
        <translation type="vanished">
            <numerusform>%Ln table</numerusform>
            <numerusform>%Ln tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation type="vanished">
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rowback::ReviewPage</name>
    <message numerus="yes">
        <source>%Ln line(s), all shown.</source>
        <translation>
            <numerusform>%Ln line, all shown.</numerusform>
            <numerusform>%Ln lines, all shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore %Ln record(s)…</source>
        <translation>
            <numerusform>Restore %Ln record…</numerusform>
            <numerusform>Restore %Ln records…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more, all of them in the report.</source>
        <translation>
            <numerusform>%Ln more, all of them in the report.</numerusform>
            <numerusform>%Ln more, all of them in the report.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hazard(s) above stand in the way. To go on all the same, type the name of the database: %1</source>
        <translation>
            <numerusform>%Ln hazard above stands in the way. To go on all the same, type the name of the database: %1</numerusform>
            <numerusform>%Ln hazards above stand in the way. To go on all the same, type the name of the database: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rehearsed at %1: everything fits. %Ln warning(s). Nothing was written.</source>
        <translation>
            <numerusform>Rehearsed at %1: everything fits. %Ln warning. Nothing was written.</numerusform>
            <numerusform>Rehearsed at %1: everything fits. %Ln warnings. Nothing was written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s) need your decision first, on the page before.</source>
        <translation>
            <numerusform>%Ln conflict needs your decision first, on the page before.</numerusform>
            <numerusform>%Ln conflicts need your decision first, on the page before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rowback::SnapshotBrowser</name>
    <message numerus="yes">
        <source>%Ln &amp;problem(s)</source>
        <translation>
            <numerusform>%Ln &amp;problem</numerusform>
            <numerusform>%Ln &amp;problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were written to %1.</source>
        <translation>
            <numerusform>%Ln row was written to %1.</numerusform>
            <numerusform>%Ln rows were written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %Ln row(s); it has no key, and of such a table no more are shown</source>
        <translation>
            <numerusform>%1: %2 of %Ln row; it has no key, and of such a table no more are shown</numerusform>
            <numerusform>%1: %2 of %Ln rows; it has no key, and of such a table no more are shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln row(s)</source>
        <translation>
            <numerusform>%1: %Ln row</numerusform>
            <numerusform>%1: %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %Ln row(s)</source>
        <translation>
            <numerusform>%1: %2 of %Ln row</numerusform>
            <numerusform>%1: %2 of %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rowback::SnapshotPage</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
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
            <numerusform>%Ln error in this snapshot: parts of it could not be read. In the tables named below, a row that is not found says nothing. You can go on, or choose another snapshot.</numerusform>
            <numerusform>%Ln errors in this snapshot: parts of it could not be read. In the tables named below, a row that is not found says nothing. You can go on, or choose another snapshot.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) in this snapshot are worth a look; all rows that were read are right.</source>
        <translation>
            <numerusform>%Ln thing in this snapshot is worth a look; all rows that were read are right.</numerusform>
            <numerusform>%Ln things in this snapshot are worth a look; all rows that were read are right.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rowback::SnapshotTablesModel</name>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln row(s)</source>
        <translation>
            <numerusform>%1 of %Ln row</numerusform>
            <numerusform>%1 of %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rowback::SnapshotTimeline</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rowback::TimelinePlace</name>
    <message numerus="yes">
        <source>%1 of %Ln snapshot(s) are counted.</source>
        <translation>
            <numerusform>%1 of %Ln snapshot is counted.</numerusform>
            <numerusform>%1 of %Ln snapshots are counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln snapshot(s).</source>
        <translation>
            <numerusform>%Ln snapshot.</numerusform>
            <numerusform>%Ln snapshots.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln of them cannot be read.</source>
        <translation>
            <numerusform>%1 %Ln of them cannot be read.</numerusform>
            <numerusform>%1 %Ln of them cannot be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Rowback::VanishedPage</name>
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
            <numerusform>%Ln row</numerusform>
            <numerusform>%Ln rows</numerusform>
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
        <source>%1 and %Ln related</source>
        <translation>
            <numerusform>%1 and %Ln related</numerusform>
            <numerusform>%1 and %Ln related</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln table(s) of the snapshot could not be compared, so their rows are not counted here: %1.</source>
        <translation>
            <numerusform>%Ln table of the snapshot could not be compared, so its rows are not counted here: %1.</numerusform>
            <numerusform>%Ln tables of the snapshot could not be compared, so their rows are not counted here: %1.</numerusform>
        </translation>
    </message>
</context>
</TS>
