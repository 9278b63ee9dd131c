field-coded = { $name } ({ $code })
field-search = Zoeken…
field-search-in = Zoeken in { $name }
field-search-none = Geen naam bevat deze woorden.
field-choose-nothing = Leeg laten

day-months = januari februari maart april mei juni juli augustus september oktober november december
day-months-alone = januari februari maart april mei juni juli augustus september oktober november december
day-weekdays = ma di wo do vr za zo
day-whole = { $day } { $month } { $year }
day-month = { $month } { $year }
field-day-hint = Bijvoorbeeld 1984-03-27 of 27-3-1984
field-day-which = Dit kunnen twee datums zijn. Kies de juiste.
field-day-choose = Kies een datum voor { $name }
field-day-year-back = Een jaar terug
field-day-month-back = Een maand terug
field-day-month-on = Een maand verder
field-day-year-on = Een jaar verder

field-entry-unnamed = { $label } { $number }
field-add-entry = Toevoegen aan { $label }
field-aside = Apart gehouden
field-aside-hint = Het formulier heeft geen plaats meer voor deze antwoorden. Ze blijven in dit dossier en worden niet verzonden.
field-use = Gebruik { $text }
field-use-for = Gebruik { $text } voor { $name }
field-raw = Deze versie van Dossier kan deze waarde niet wijzigen. Ze wordt verzonden zoals ze kwam.
field-in-country = In { $country }
field-remove-choice = { $choice } verwijderen uit { $name }
field-add-choice = Toevoegen…
field-one-name = Heeft maar één naam
field-cleaned = { $count ->
        [one] 1 onzichtbaar teken is
       *[other] { $count } onzichtbare tekens zijn
    } verwijderd uit “{ $label }”
