field-coded = { $name } ({ $code })
field-search = Søg…
field-search-in = Søg i { $name }
field-search-none = Intet navn indeholder disse ord.
field-choose-nothing = Lad det stå tomt

day-months = januar februar marts april maj juni juli august september oktober november december
day-months-alone = januar februar marts april maj juni juli august september oktober november december
day-weekdays = ma ti on to fr lø sø
day-whole = { $day }. { $month } { $year }
day-month = { $month } { $year }
field-day-hint = For eksempel 1984-03-27 eller 27.3.1984
field-day-which = Det kan være to datoer. Vælg den, der menes.
field-day-choose = Vælg en dato for { $name }
field-day-year-back = Et år tilbage
field-day-month-back = En måned tilbage
field-day-month-on = En måned frem
field-day-year-on = Et år frem

field-entry-unnamed = { $label } { $number }
field-add-entry = Føj til { $label }
field-aside = Lagt til side
field-aside-hint = Formularen har ikke længere plads til disse svar. De bliver i sagen og sendes ikke.
field-use = Brug { $text }
field-use-for = Brug { $text } for { $name }
field-raw = Denne version af Dossier kan ikke ændre værdien. Den sendes, som den kom.
field-in-country = I { $country }
field-remove-choice = Fjern { $choice } fra { $name }
field-add-choice = Tilføj…
field-one-name = Har kun ét navn
field-cleaned = { $count ->
        [one] 1 tegn, der ikke kan ses, blev
       *[other] { $count } tegn, der ikke kan ses, blev
    } fjernet fra »{ $label }«
