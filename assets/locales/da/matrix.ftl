matrix-title = Alles dokumenter
matrix-hint = Tryk på en tom plads for at vælge en fil, eller slip en der. Tryk på et dokument for at gå til det.
matrix-none = Der er endnu ingen her, der skal bruge dokumenter. Tilføj først en virksomhed eller en person.
matrix-counts = { $filled } af { $places } pladser har et dokument.
matrix-missing-count = { $count ->
        [one] 1 dokument, der skal være der, mangler.
       *[other] { $count } dokumenter, der skal være der, mangler.
    }
matrix-holes-only = Kun dem med en tom plads
matrix-no-holes = Alle pladser har et dokument.
matrix-row-empty = { $count } tomme
matrix-row-full = Alt er der
matrix-empty = Tom
matrix-missing = Mangler
matrix-not-asked = Ikke ønsket
matrix-about = { $state }: { $file }
matrix-case = Sag
matrix-filter = Filtrér efter navn
matrix-nobody = Ingen har dette navn.
matrix-copy-required = { $label } (skal være der)
