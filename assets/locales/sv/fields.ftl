field-coded = { $name } ({ $code })
field-search = Sök…
field-search-in = Sök i { $name }
field-search-none = Inget namn innehåller dessa ord.
field-choose-nothing = Lämna tomt

day-months = januari februari mars april maj juni juli augusti september oktober november december
day-months-alone = januari februari mars april maj juni juli augusti september oktober november december
day-weekdays = må ti on to fr lö sö
day-whole = { $day } { $month } { $year }
day-month = { $month } { $year }
field-day-hint = Till exempel 1984-03-27 eller 27 3 1984
field-day-which = Detta kan vara två datum. Välj det som avses.
field-day-choose = Välj datum för { $name }
field-day-year-back = Ett år bakåt
field-day-month-back = En månad bakåt
field-day-month-on = En månad framåt
field-day-year-on = Ett år framåt

field-entry-unnamed = { $label } { $number }
field-add-entry = Lägg till i { $label }
field-aside = Undanlagt
field-aside-hint = Formuläret har ingen plats för de här svaren längre. De finns kvar i ärendet och skickas inte.
field-use = Använd { $text }
field-use-for = Använd { $text } för { $name }
field-raw = Den här versionen av Dossier kan inte ändra värdet. Det skickas som det kom.
field-in-country = I { $country }
field-remove-choice = Ta bort { $choice } från { $name }
field-add-choice = Lägg till…
field-one-name = Har bara ett namn
field-cleaned = { $count ->
        [one] 1 tecken som inte syns togs
       *[other] { $count } tecken som inte syns togs
    } bort ur ”{ $label }”
