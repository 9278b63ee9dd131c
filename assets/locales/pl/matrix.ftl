matrix-title = Dokumenty wszystkich
matrix-hint = Naciśnij puste miejsce, aby wybrać plik, albo upuść go tam. Naciśnij dokument, aby do niego przejść.
matrix-none = Nie ma tu jeszcze nikogo, kto wymaga dokumentów. Najpierw dodaj firmę lub osobę.
matrix-counts = Miejsca z dokumentem: { $filled } z { $places }.
matrix-missing-count = { $count ->
        [one] Brakuje 1 wymaganego dokumentu.
        [few] Brakuje { $count } wymaganych dokumentów.
        [many] Brakuje { $count } wymaganych dokumentów.
       *[other] Brakuje { $count } wymaganego dokumentu.
    }
matrix-holes-only = Tylko z pustym miejscem
matrix-no-holes = Każde miejsce ma swój dokument.
matrix-row-empty = puste: { $count }
matrix-row-full = Komplet
matrix-empty = Puste
matrix-missing = Brakuje
matrix-not-asked = Niewymagane
matrix-about = { $state }: { $file }
matrix-case = Sprawa
matrix-filter = Filtruj według nazwy
matrix-nobody = Nikt się tak nie nazywa.
matrix-copy-required = { $label } (wymagane)
