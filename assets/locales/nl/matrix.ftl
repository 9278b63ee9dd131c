matrix-title = Documenten van iedereen
matrix-hint = Druk op een lege plaats om het bestand te kiezen, of sleep er een heen. Druk op een document om ernaartoe te gaan.
matrix-none = Er is hier nog niemand die documenten nodig heeft. Voeg eerst een onderneming of persoon toe.
matrix-counts = { $filled } van { $places } plaatsen hebben een document.
matrix-missing-count = { $count ->
        [one] 1 verplicht document ontbreekt.
       *[other] { $count } verplichte documenten ontbreken.
    }
matrix-holes-only = Alleen die met een lege plaats
matrix-no-holes = Elke plaats heeft een document.
matrix-row-empty = { $count } leeg
matrix-row-full = Alles is er
matrix-empty = Leeg
matrix-missing = Ontbreekt
matrix-not-asked = Niet gevraagd
matrix-about = { $state }: { $file }
matrix-case = Dossier
matrix-filter = Filteren op naam
matrix-nobody = Niemand heeft deze naam.
matrix-copy-required = { $label } (verplicht)
