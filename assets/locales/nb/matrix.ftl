matrix-title = Alles dokumenter
matrix-hint = Trykk på en tom plass for å velge en fil, eller slipp en der. Trykk på et dokument for å gå til det.
matrix-none = Det er ingen her ennå som trenger dokumenter. Legg først til et selskap eller en person.
matrix-counts = { $filled } av { $places } plasser har et dokument.
matrix-missing-count = { $count ->
        [one] 1 dokument som må være der, mangler.
       *[other] { $count } dokumenter som må være der, mangler.
    }
matrix-holes-only = Bare de med en tom plass
matrix-no-holes = Alle plasser har et dokument.
matrix-row-empty = { $count } tomme
matrix-row-full = Alt er der
matrix-empty = Tom
matrix-missing = Mangler
matrix-not-asked = Etterspørres ikke
matrix-about = { $state }: { $file }
matrix-case = Sak
matrix-filter = Filtrer på navn
matrix-nobody = Ingen har dette navnet.
matrix-copy-required = { $label } (må være der)
