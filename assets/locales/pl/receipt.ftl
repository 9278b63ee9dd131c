receipt-heading = Potwierdzenie: { $title }
receipt-heading-untitled = Potwierdzenie zgłoszenia do spektr
receipt-when = Ukończono
receipt-who = Wypełnił(a)
receipt-where = Wysłano do
receipt-where-at = { $environment }, { $address }
receipt-digest = SHA-256 danych
receipt-documents = Dokumenty
receipt-documents-none = Dokumenty nie były potrzebne.
receipt-file = { $document }: { $file }, { $size }
receipt-file-digest = SHA-256 { $digest }
receipt-file-answer = S3 odpowiedział { $answer }
receipt-file-no-answer = Odpowiedź S3 zaginęła; spektr ma dokument
receipt-file-replaced = Zastąpiono po przyjęciu sprawy przez spektr
receipt-file-kept = Na to miejsce podano inny dokument, którego nie wysłano: spektr miał już ten
receipt-kept = { $count ->
        [one] Jednego dokumentu nie zastąpiono: spektr miał już pierwszy i nie prosił o nowy, którego nie wysłano.
        [few] { $count } dokumentów nie zastąpiono: spektr miał już pierwsze i nie prosił o nowe, których nie wysłano.
        [many] { $count } dokumentów nie zastąpiono: spektr miał już pierwsze i nie prosił o nowe, których nie wysłano.
       *[other] { $count } dokumentu nie zastąpiono: spektr miał już pierwsze i nie prosił o nowe, których nie wysłano.
    }
receipt-moment = { $day } { $month } { $year }, { $time } (UTC{ $offset })
receipt-copy = Kopiuj potwierdzenie
receipt-copied = Skopiowano
receipt-save-page = Zapisz jako stronę internetową…
receipt-save-data = Zapisz jako JSON…
receipt-page-kind = Strona internetowa
receipt-data-kind = JSON
receipt-page-name = potwierdzenie.html
receipt-data-name = potwierdzenie.json
receipt-saved = Potwierdzenie jest zapisane.
receipt-not-saved = Nie udało się zapisać potwierdzenia: { $reason }. Zwolnij miejsce albo zapisz je gdzie indziej.
