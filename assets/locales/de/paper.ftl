# How documents look.

paper-pages = { $count ->
    [one] 1 Seite
   *[other] { $count } Seiten
}
paper-show = Ansehen
paper-show-for = { $slot } ansehen
paper-page = Eine Seite des Dokuments
paper-page-of = Seite { $page } von { $pages }
paper-page-before = Vorige Seite
paper-page-after = Nächste Seite
paper-smaller = Kleiner
paper-larger = Größer
paper-turn-left = Ansicht nach links drehen
paper-turn-right = Ansicht nach rechts drehen
paper-no-further = Weiter geht es nicht.
paper-drawing = Wird gezeichnet…
paper-gone = Hier ist kein Dokument mehr.

# Why there is no picture
paper-none-too-large = Das Bild ist zu groß, um hier gezeigt zu werden. Das Dokument selbst wird unverändert gesendet.
paper-none-too-slow = Das Zeichnen dauerte zu lange. Das Dokument selbst wird unverändert gesendet.
paper-none-password = Das Dokument öffnet sich nur mit einem Passwort.
paper-none-certificate = Das Dokument öffnet sich nur mit einem Zertifikat oder über einen Rechtedienst.
paper-none-unknown = Dossier kann Dokumente dieser Art nicht zeichnen. Das Dokument selbst wird unverändert gesendet.
paper-none-damaged = Dossier kann dieses Dokument nicht zeichnen. Öffnen Sie es in einem anderen Programm, um zu sehen, ob es vollständig ist.
paper-none-not-read = Das Dokument konnte nicht gelesen werden. Wählen Sie es erneut aus.

# What to look at twice
paper-restricted = Es lässt sich öffnen, erlaubt aber nicht jedem das Drucken oder Kopieren.
paper-small = Es hat nur { $width } × { $height } Pixel. Prüfen Sie, ob es lesbar ist.
paper-not-drawn = Das Bild zeigt nicht, was auf dieser Seite ausgefüllt ist. Öffnen Sie das Dokument in einem anderen Programm, um es zu prüfen. Es wird unverändert gesendet.
paper-blank = Die erste Seite ist fast leer. Prüfen Sie, ob es die richtige Seite ist.
paper-heic = HEIC ist ein Telefonformat, das Dossier nicht zeichnen kann und spektr möglicherweise nicht annimmt. Speichern Sie das Foto als JPEG oder PDF und wählen Sie diese Datei.
paper-also-in = Dieselbe Datei liegt auch in { $slot }.

# From one place to another
paper-move = Verschieben…
paper-move-for = Datei von { $slot } verschieben
paper-move-title = Wohin gehört sie?
paper-move-yes = Dorthin verschieben
paper-move-swaps = deren Datei kommt hierher
paper-move-here = { $file } hierher verschieben
paper-swap-with = { $file } hierher verschieben und die vorhandene Datei an deren Stelle
paper-has-file = Hier ist schon eine Datei. Wählen Sie die Stelle im Eingang, um sie zu ersetzen.
paper-moved = Die Datei liegt jetzt in { $slot }.

# Pictures from the clipboard
paper-pasted = Eingefügtes Bild { $when }.png
paper-pasted-again = Eingefügtes Bild { $when } ({ $number }).png
paper-not-pasted = Das Bild wurde nicht eingefügt. { $reason }
paper-paste-too-large = Das Bild hat { $width } × { $height } Pixel; das ist zu groß. Speichern Sie es als Datei, verkleinern Sie es und wählen Sie diese Datei.

# Was ein anderes Programm zieht und hier keine Datei ist
paper-drop-unnamed = Anhang
paper-drop-not-taken = { $file } wurde nicht übernommen. { $reason }
paper-drop-while-locked = Was abgelegt wurde, während Ihre Fälle gesperrt waren, wurde nicht übernommen. Legen Sie es noch einmal ab, sobald sie offen sind.
paper-drop-without-case = Was abgelegt wurde, wurde nicht übernommen, weil kein Fall angezeigt war. Öffnen Sie den Fall und legen Sie es dann noch einmal ab.
paper-drop-lost-web = { $count ->
        [one] Abgelegt wurde eine Adresse im Internet und keine Datei. Speichern Sie sie zuerst auf diesem Computer und legen Sie dann die Datei ab.
       *[other] Abgelegt wurden { $count } Adressen im Internet und keine Dateien. Speichern Sie sie zuerst auf diesem Computer und legen Sie dann die Dateien ab.
    }
paper-drop-lost-elsewhere = { $count ->
        [one] Abgelegt wurde eine Datei eines anderen Computers ({ $what }). Kopieren Sie sie zuerst auf diesen Computer und legen Sie dann die Kopie ab.
       *[other] Abgelegt wurden { $count } Dateien eines anderen Computers ({ $what }). Kopieren Sie sie zuerst auf diesen Computer und legen Sie dann die Kopien ab.
    }
paper-drop-lost-scheme = { $count ->
        [one] Abgelegt wurde etwas, das nur ein anderes Programm öffnen kann ({ $what }). Speichern Sie es zuerst in einem Ordner und legen Sie dann die Datei ab.
       *[other] Abgelegt wurde { $count }-mal etwas, das nur ein anderes Programm öffnen kann ({ $what }). Speichern Sie es zuerst in einem Ordner und legen Sie dann die Dateien ab.
    }
paper-drop-lost-not-handed = Das andere Programm hat nicht übergeben, was abgelegt wurde. Speichern Sie es zuerst in einem Ordner und legen Sie dann die Datei ab.
paper-drop-lost-no-place = Der Anhang kann hier nicht vom anderen Programm übernommen werden. Speichern Sie ihn zuerst in einem Ordner und legen Sie dann die Datei ab.
paper-drop-lost-too-large = Der abgelegte Anhang ist größer, als ein Dokument sein darf (15 MB).
