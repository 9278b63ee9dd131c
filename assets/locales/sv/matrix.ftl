matrix-title = Allas dokument
matrix-hint = Tryck på en tom plats för att välja en fil, eller släpp en där. Tryck på ett dokument för att gå till det.
matrix-none = Det finns ingen här än som behöver dokument. Lägg först till ett företag eller en person.
matrix-counts = { $filled } av { $places } platser har ett dokument.
matrix-missing-count = { $count ->
        [one] 1 dokument som måste finnas saknas.
       *[other] { $count } dokument som måste finnas saknas.
    }
matrix-holes-only = Bara de med en tom plats
matrix-no-holes = Varje plats har sitt dokument.
matrix-row-empty = { $count } tomma
matrix-row-full = Allt finns
matrix-empty = Tom
matrix-missing = Saknas
matrix-not-asked = Efterfrågas inte
matrix-about = { $state }: { $file }
matrix-case = Ärende
matrix-filter = Filtrera på namn
matrix-nobody = Ingen har det namnet.
matrix-copy-required = { $label } (måste finnas)
