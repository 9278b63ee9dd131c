# The receipt of a submitted case
receipt-heading = Beleg für { $title }
receipt-heading-untitled = Beleg einer Einreichung bei spektr
receipt-when = Abgeschlossen
receipt-who = Ausgefüllt von
receipt-where = Gesendet an
receipt-where-at = { $environment }, { $address }
receipt-digest = SHA-256 der Angaben
receipt-documents = Dokumente
receipt-documents-none = Es waren keine Dokumente nötig.
receipt-file = { $document }: { $file }, { $size }
receipt-file-digest = SHA-256 { $digest }
receipt-file-answer = S3 antwortete { $answer }
receipt-file-no-answer = Die Antwort von S3 ging verloren; spektr hat das Dokument
receipt-file-replaced = Ersetzt, nachdem spektr den Fall angenommen hatte
receipt-file-kept = An seiner Stelle wurde ein anderes Dokument angegeben und nicht gesendet: spektr hatte dieses schon
receipt-kept = { $count ->
        [one] Ein Dokument wurde nicht ersetzt: spektr hatte das erste schon und hat das neue nicht angefordert; es wurde nicht gesendet.
       *[other] { $count } Dokumente wurden nicht ersetzt: spektr hatte die ersten schon und hat die neuen nicht angefordert; sie wurden nicht gesendet.
    }
receipt-moment = { $day }. { $month } { $year }, { $time } (UTC{ $offset })
receipt-copy = Beleg kopieren
receipt-copied = Kopiert
receipt-save-page = Als Webseite speichern…
receipt-save-data = Als JSON speichern…
receipt-page-kind = Webseite
receipt-data-kind = JSON
receipt-page-name = beleg.html
receipt-data-name = beleg.json
receipt-saved = Der Beleg ist gespeichert.
receipt-not-saved = Der Beleg konnte nicht gespeichert werden: { $reason }. Schaffen Sie Platz, oder speichern Sie ihn anderswo.
