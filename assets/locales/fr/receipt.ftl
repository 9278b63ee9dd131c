receipt-heading = Reçu pour { $title }
receipt-heading-untitled = Reçu d’une transmission à spektr
receipt-when = Terminé
receipt-who = Rempli par
receipt-where = Envoyé à
receipt-where-at = { $environment }, { $address }
receipt-digest = SHA-256 des informations
receipt-documents = Documents
receipt-documents-none = Aucun document n’était nécessaire.
receipt-file = { $document }: { $file }, { $size }
receipt-file-digest = SHA-256 { $digest }
receipt-file-answer = S3 a répondu { $answer }
receipt-file-no-answer = La réponse de S3 s’est perdue ; spektr a le document
receipt-file-replaced = Remplacé après l’acceptation du dossier par spektr
receipt-file-kept = Un autre document a été donné à sa place et n’a pas été envoyé : spektr avait déjà celui-ci
receipt-kept = { $count ->
        [one] Un document n’a pas été remplacé : spektr avait déjà le premier et n’a pas demandé le nouveau, qui n’a pas été envoyé.
       *[other] { $count } documents n’ont pas été remplacés : spektr avait déjà les premiers et n’a pas demandé les nouveaux, qui n’ont pas été envoyés.
    }
receipt-moment = { $day } { $month } { $year }, { $time } (UTC{ $offset })
receipt-copy = Copier le reçu
receipt-copied = Copié
receipt-save-page = Enregistrer en page web…
receipt-save-data = Enregistrer en JSON…
receipt-page-kind = Page web
receipt-data-kind = JSON
receipt-page-name = recu.html
receipt-data-name = recu.json
receipt-saved = Le reçu est enregistré.
receipt-not-saved = Le reçu n’a pas pu être enregistré : { $reason }. Libérez de la place, ou enregistrez-le ailleurs.
