form-new = Nieuw: “{ $label }”.
form-new-wanted = Nieuw en verplicht: “{ $label }”.
form-gone = Niet meer gevraagd: “{ $label }”.
form-gone-filled = Niet meer gevraagd: “{ $label }”. Wat er is ingevuld, wordt apart gehouden en niet verzonden.
form-changed = “{ $label }” is anders: { $what }.
form-changed-unfit = “{ $label }” is anders: { $what }. Wat er is ingevuld, past niet meer. Kijk ernaar.
form-different-label = het heette “{ $label }”
form-different-kind = het vraagt een ander soort antwoord
form-different-required = het moet worden ingevuld
form-different-optional = het hoeft niet te worden ingevuld
form-different-choices = er zijn andere antwoorden om uit te kiezen
form-different-rules = de regels zijn gewijzigd
form-different-condition = het wordt onder een andere voorwaarde gevraagd
form-different-entries = { $count ->
        [one] 1 van de eigen velden is anders
       *[other] { $count } van de eigen velden zijn anders
    }

form-unknown-rules = spektr beoordeelt dit volgens eigen regels ({ $rules }) zodra het is verzonden.

form-doubt-malformed = De voorwaarde van het formulier hiervoor kan niet worden gelezen, dus wordt het getoond. Laat het leeg als het niet van toepassing is.
form-doubt-unknown = De voorwaarde van het formulier hiervoor gebruikt “{ $name }”, wat deze versie van Dossier niet kent, dus wordt het getoond. Laat het leeg als het niet van toepassing is.
form-doubt-too-deep = De voorwaarde van het formulier hiervoor is te groot om te beoordelen, dus wordt het getoond. Laat het leeg als het niet van toepassing is.
form-doubt-not-a-date = Of dit wordt gevraagd, hangt af van een datum die niet kan worden gelezen. Kijk naar de datums hierboven.
form-doubt-not-a-list = Of dit wordt gevraagd, hangt af van een lijst die niet kan worden gelezen, dus wordt het getoond. Laat het leeg als het niet van toepassing is.
form-doubt-circular = De voorwaarde van het formulier hiervoor hangt af van het eigen antwoord, dus wordt het getoond. Laat het leeg als het niet van toepassing is.
