# The tray: files without a slot, and the slots proposed for them.

tray-title = Zuzuordnen
tray-count = { $count ->
    [one] 1 Datei wartet auf ihren Platz
   *[other] { $count } Dateien warten auf ihren Platz
}
tray-accept-for = { $file } zuordnen
tray-accept-all = { $count ->
    [one] 1 zuordnen
   *[other] Alle { $count } zuordnen
}
tray-choose = Wählen…
tray-choose-for = Platz für { $file } wählen
tray-leave-for = { $file } weglassen
tray-leave-all = Alle weglassen
tray-not-now = Jetzt nicht
tray-search = Plätze durchsuchen
tray-looking = Wird angesehen…
tray-unknown = Wählen Sie, wohin sie gehört
tray-filled = { $slot } hat schon eine Datei. Wählen Sie den Platz, um sie zu ersetzen.
tray-same-in-slot = Diese Datei liegt schon in { $slot }.
tray-same-in-tray = Das ist dieselbe Datei wie eine andere hier.
tray-cut = Nicht alle Dateien wurden angenommen: Es sind zu viele, oder ihre Ordner sind zu tief verschachtelt. Legen Sie den Rest in kleineren Teilen ab.
tray-proposed = { $slot }: { $why }
tray-why = · { $why }

# Reasons for a proposal
tray-who-and-what = { $who } und { $what }
tray-who-reference = Referenz
tray-who-number = Nummer
tray-who-name = Name
tray-who-initial = Nachname mit Initiale
tray-who-surname = Nachname
tray-who-first-name = Vorname
tray-who-part = Teil des Namens
tray-who-only = einziger Platz dafür
tray-what-kind = „{ $kind }“
tray-what-label = die Wörter der Bezeichnung
tray-folder-empty = In { $folder } ist keine Datei, die übernommen werden kann.

# Before sending
tray-unattached = { $count ->
    [one] 1 Datei ist niemandem zugeordnet
   *[other] { $count } Dateien sind niemandem zugeordnet
}
tray-unattached-detail = Dateien, die in der Ablage warten, werden nicht gesendet. Geben Sie jeder ihren Platz, oder senden Sie den Fall ohne sie; sie bleiben in der Ablage.
tray-assign-them = Zuordnen
tray-send-without = Ohne sie senden

# Several files
tray-selected = { $count } von { $all } Dateien ausgewählt
tray-leave-selected = { $count } weglassen
tray-none-proposed = Für keine der ausgewählten Dateien ist ein Platz vorgeschlagen. Wählen Sie die Plätze einzeln.

# The menu of a file, and its picture
tray-more-for = Mehr zu { $file }
tray-preview = Vorschau
tray-preview-for = Vorschau von { $file }
tray-choose-in-menu-for = Den Platz von { $file } wählen
tray-leave = Weglassen
tray-leave-in-menu-for = { $file } nicht verwenden
tray-create-person = { $name } als Person anlegen
tray-create-company = { $name } als Unternehmen anlegen
tray-create-for = Aus { $file } anlegen
tray-file-before = Vorherige Datei
tray-file-after = Nächste Datei
tray-file-of = { $at } von { $all }
tray-no-picture = Die Datei liegt in einem Ordner, der für eine Vorschau zu groß ist. Ordnen Sie sie zu, um sie zu sehen.

# Companies and people that file names name
tray-newcomer = { $name } fehlt im Fall
tray-newcomers-add = { $count ->
    [one] 1 aus den Dateien anlegen…
   *[other] { $count } aus den Dateien anlegen…
}
tray-newcomers-added = { $count ->
    [one] { $files ->
        [0] 1 Unternehmen oder Person angelegt
        [one] 1 Unternehmen oder Person mit 1 Dokument angelegt
       *[other] 1 Unternehmen oder Person mit { $files } Dokumenten angelegt
    }
   *[other] { $files ->
        [0] { $count } Unternehmen und Personen angelegt
        [one] { $count } Unternehmen und Personen mit 1 Dokument angelegt
       *[other] { $count } Unternehmen und Personen mit { $files } Dokumenten angelegt
    }
}
tray-newcomers-title = Wer kommt in diesen Unterlagen vor?
tray-newcomers-hint = Aus den Dateinamen gelesen. Haken Sie an, wer zum Fall gehört, und berichtigen Sie die Namen. Bis Sie den Knopf drücken, wird nichts angelegt.
tray-newcomers-tick = { $name } anlegen
tray-newcomers-kind = Art von { $name }
tray-newcomers-is-company = Unternehmen
tray-newcomers-is-person = Person
tray-newcomers-company = Name des Unternehmens
tray-newcomers-first = Vorname
tray-newcomers-last = Nachname
tray-newcomers-box = { $label }, Zeile { $number }
tray-newcomers-number = Nr. { $number } · { $files }
tray-newcomers-create = { $files ->
    [0] { $count } anlegen
    [one] { $count } anlegen und 1 Dokument zuordnen
   *[other] { $count } anlegen und { $files } Dokumente zuordnen
}
tray-newcomers-none = Haken Sie mindestens ein Unternehmen oder eine Person an.
tray-newcomers-nameless = Geben Sie zu jedem Haken einen Namen ein.
