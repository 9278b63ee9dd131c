# The tray: files without a slot, and the slots proposed for them.

tray-title = Zuzuordnen
tray-count = { $count ->
    [one] 1 Datei wartet auf ihren Platz
   *[other] { $count } Dateien warten auf ihren Platz
}
tray-accept = Annehmen
tray-accept-for = Platz von { $file } annehmen
tray-accept-all = { $count ->
    [one] 1 annehmen
   *[other] Alle { $count } annehmen
}
tray-choose = Wählen…
tray-choose-for = Platz für { $file } wählen
tray-leave-for = { $file } weglassen
tray-leave-all = Alle weglassen
tray-not-now = Jetzt nicht
tray-search = Plätze durchsuchen
tray-looking = Wird angesehen…
tray-unknown = Der Name verrät nicht, wohin sie gehört. Wählen Sie den Platz.
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
