receipt-heading = Kuitti: { $title }
receipt-heading-untitled = Kuitti toimituksesta spektriin
receipt-when = Valmistui
receipt-who = Täyttäjä
receipt-where = Lähetetty
receipt-where-at = { $environment }, { $address }
receipt-digest = Tietojen SHA-256
receipt-documents = Asiakirjat
receipt-documents-none = Asiakirjoja ei tarvittu.
receipt-file = { $document }: { $file }, { $size }
receipt-file-digest = SHA-256 { $digest }
receipt-file-answer = S3 vastasi { $answer }
receipt-file-no-answer = S3:n vastaus katosi; spektrillä on asiakirja
receipt-file-replaced = Korvattu sen jälkeen, kun spektr oli hyväksynyt tapauksen
receipt-file-kept = Tilalle annettiin toinen asiakirja, jota ei lähetetty: spektrillä oli jo tämä
receipt-kept = { $count ->
        [one] Yhtä asiakirjaa ei korvattu: spektrillä oli jo ensimmäinen eikä se pyytänyt uutta, jota ei lähetetty.
       *[other] { $count } asiakirjaa ei korvattu: spektrillä oli jo ensimmäiset eikä se pyytänyt uusia, joita ei lähetetty.
    }
receipt-moment = { $day }. { $month } { $year }, { $time } (UTC{ $offset })
receipt-copy = Kopioi kuitti
receipt-copied = Kopioitu
receipt-save-page = Tallenna verkkosivuna…
receipt-save-data = Tallenna JSON-muodossa…
receipt-page-kind = Verkkosivu
receipt-data-kind = JSON
receipt-page-name = kuitti.html
receipt-data-name = kuitti.json
receipt-saved = Kuitti on tallennettu.
receipt-not-saved = Kuittia ei voitu tallentaa: { $reason }. Vapauta tilaa tai tallenna muualle.
