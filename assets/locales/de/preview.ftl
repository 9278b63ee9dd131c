# Previews of documents.

preview-pages = { $count ->
    [one] 1 Seite
   *[other] { $count } Seiten
}
preview-show-for = { $slot } ansehen
preview-page = Eine Seite des Dokuments
preview-page-of = Seite { $page } von { $pages }
preview-page-before = Vorige Seite
preview-page-after = Nächste Seite
preview-smaller = Kleiner
preview-larger = Größer
preview-zoom = { $percent } %
preview-zoom-whole = { $zoom }. Ganze Seite zeigen
preview-before = Voriges Dokument
preview-after = Nächstes Dokument
preview-count = { $at } von { $count }
preview-close = Dokument schließen
preview-divider = Breite des Dokuments
preview-turn-left = Ansicht nach links drehen
preview-turn-right = Ansicht nach rechts drehen
preview-no-further = Weiter geht es nicht.
preview-drawing = Wird gezeichnet…
preview-gone = Hier ist kein Dokument mehr.

# Reasons for a missing picture
preview-none-too-large = Das Bild ist zu groß, um hier gezeigt zu werden. Das Dokument selbst wird unverändert gesendet.
preview-none-too-slow = Das Zeichnen dauerte zu lange. Das Dokument selbst wird unverändert gesendet.
preview-none-password = Das Dokument öffnet sich nur mit einem Passwort.
preview-none-certificate = Das Dokument öffnet sich nur mit einem Zertifikat oder über einen Rechtedienst.
preview-none-unknown = Dossier kann Dokumente dieser Art nicht zeichnen. Das Dokument selbst wird unverändert gesendet.
preview-none-damaged = Dossier kann dieses Dokument nicht zeichnen. Öffnen Sie es in einem anderen Programm, um zu sehen, ob es vollständig ist.
preview-none-not-read = Das Dokument konnte nicht gelesen werden. Wählen Sie es erneut aus.

# Hints
preview-restricted = Es lässt sich öffnen, aber Drucken oder Kopieren ist eingeschränkt.
preview-small = Es hat nur { $width } × { $height } Pixel. Prüfen Sie, ob es lesbar ist.
preview-not-drawn = Das Bild zeigt nicht, was auf dieser Seite ausgefüllt ist. Öffnen Sie das Dokument in einem anderen Programm, um es zu prüfen. Es wird unverändert gesendet.
preview-blank = Die erste Seite ist fast leer. Prüfen Sie, ob es die richtige Seite ist.
preview-heic = HEIC ist ein Telefonformat, das Dossier nicht zeichnen kann und spektr möglicherweise nicht annimmt. Speichern Sie das Foto als JPEG oder PDF und wählen Sie diese Datei.
preview-also-in = Dieselbe Datei liegt auch in { $slot }.

# Moving a document
preview-move = Verschieben…
preview-move-for = Datei von { $slot } verschieben
preview-move-title = Wohin gehört sie?
preview-move-yes = Dorthin verschieben
preview-move-swaps = deren Datei kommt hierher
preview-move-here = { $file } hierher verschieben
preview-swap-with = { $file } hierher verschieben und die vorhandene Datei an deren Stelle
preview-has-file = Hier ist schon eine Datei. Wählen Sie die Stelle im Eingang, um sie zu ersetzen.
preview-moved = Die Datei liegt jetzt in { $slot }.

# Pictures from the clipboard; the text after the last full stop is the file ending
preview-pasted = Eingefügtes Bild { $when }.png
preview-pasted-again = Eingefügtes Bild { $when } ({ $number }).png
preview-not-pasted = Das Bild wurde nicht eingefügt. { $reason }
preview-paste-too-large = Das Bild hat { $width } × { $height } Pixel; das ist zu groß. Speichern Sie es als Datei, verkleinern Sie es und wählen Sie diese Datei.

# Drops that are no files on this computer
preview-drop-unnamed = Anhang
preview-drop-not-taken = { $file } wurde nicht übernommen. { $reason }
preview-drop-while-locked = Was abgelegt wurde, während Ihre Fälle gesperrt waren, wurde nicht übernommen. Legen Sie es noch einmal ab, sobald sie offen sind.
preview-drop-without-case = Was abgelegt wurde, wurde nicht übernommen, weil kein Fall angezeigt war. Öffnen Sie den Fall und legen Sie es dann noch einmal ab.
preview-drop-lost-web = { $count ->
        [one] Abgelegt wurde eine Adresse im Internet und keine Datei. Speichern Sie sie zuerst auf diesem Computer und legen Sie dann die Datei ab.
       *[other] Abgelegt wurden { $count } Adressen im Internet und keine Dateien. Speichern Sie sie zuerst auf diesem Computer und legen Sie dann die Dateien ab.
    }
preview-drop-lost-elsewhere = { $count ->
        [one] Abgelegt wurde eine Datei eines anderen Computers ({ $what }). Kopieren Sie sie zuerst auf diesen Computer und legen Sie dann die Kopie ab.
       *[other] Abgelegt wurden { $count } Dateien eines anderen Computers ({ $what }). Kopieren Sie sie zuerst auf diesen Computer und legen Sie dann die Kopien ab.
    }
preview-drop-lost-scheme = { $count ->
        [one] Abgelegt wurde etwas, das nur ein anderes Programm öffnen kann ({ $what }). Speichern Sie es zuerst in einem Ordner und legen Sie dann die Datei ab.
       *[other] Abgelegt wurde { $count }-mal etwas, das nur ein anderes Programm öffnen kann ({ $what }). Speichern Sie es zuerst in einem Ordner und legen Sie dann die Dateien ab.
    }
preview-drop-lost-not-handed = Das andere Programm hat nicht übergeben, was abgelegt wurde. Speichern Sie es zuerst in einem Ordner und legen Sie dann die Datei ab.
preview-drop-lost-no-place = Der Anhang kann hier nicht vom anderen Programm übernommen werden. Speichern Sie ihn zuerst in einem Ordner und legen Sie dann die Datei ab.
preview-drop-lost-too-large = Der abgelegte Anhang ist größer, als ein Dokument sein darf (15 MB).
