receipt-heading = Kvittering for { $title }
receipt-heading-untitled = Kvittering for en innsending til spektr
receipt-when = Fullført
receipt-who = Fylt ut av
receipt-where = Sendt til
receipt-where-at = { $environment }, { $address }
receipt-digest = SHA-256 for opplysningene
receipt-documents = Dokumenter
receipt-documents-none = Ingen dokumenter var nødvendige.
receipt-file = { $document }: { $file }, { $size }
receipt-file-digest = SHA-256 { $digest }
receipt-file-answer = S3 svarte { $answer }
receipt-file-no-answer = S3s svar gikk tapt; spektr har dokumentet
receipt-file-replaced = Erstattet etter at spektr hadde godtatt saken
receipt-file-kept = Et annet dokument ble angitt i stedet og ikke sendt: spektr hadde allerede dette
receipt-kept = { $count ->
        [one] Et dokument ble ikke erstattet: spektr hadde allerede det første og ba ikke om det nye, som ikke ble sendt.
       *[other] { $count } dokumenter ble ikke erstattet: spektr hadde allerede de første og ba ikke om de nye, som ikke ble sendt.
    }
receipt-moment = { $day }. { $month } { $year }, { $time } (UTC{ $offset })
receipt-copy = Kopier kvitteringen
receipt-copied = Kopiert
receipt-save-page = Lagre som nettside…
receipt-save-data = Lagre som JSON…
receipt-page-kind = Nettside
receipt-data-kind = JSON
receipt-page-name = kvittering.html
receipt-data-name = kvittering.json
receipt-saved = Kvitteringen er lagret.
receipt-not-saved = Kvitteringen kunne ikke lagres: { $reason }. Frigjør plass, eller lagre den et annet sted.
