field-coded = { $name } ({ $code })
field-search = Søk…
field-search-in = Søk i { $name }
field-search-none = Ingen navn inneholder disse ordene.
field-choose-nothing = La det stå tomt

day-months = januar februar mars april mai juni juli august september oktober november desember
day-months-alone = januar februar mars april mai juni juli august september oktober november desember
day-weekdays = ma ti on to fr lø sø
day-whole = { $day }. { $month } { $year }
day-month = { $month } { $year }
field-day-hint = For eksempel 1984-03-27 eller 27.3.1984
field-day-which = Dette kan være to datoer. Velg den som menes.
field-day-choose = Velg en dato for { $name }
field-day-year-back = Ett år tilbake
field-day-month-back = En måned tilbake
field-day-month-on = En måned frem
field-day-year-on = Ett år frem

field-entry-unnamed = { $label } { $number }
field-add-entry = Legg til i { $label }
field-aside = Lagt til side
field-aside-hint = Skjemaet har ikke lenger plass til disse svarene. De blir i saken og sendes ikke.
field-use = Bruk { $text }
field-use-for = Bruk { $text } for { $name }
field-raw = Denne versjonen av Dossier kan ikke endre verdien. Den sendes slik den kom.
field-in-country = I { $country }
field-remove-choice = Fjern { $choice } fra { $name }
field-add-choice = Legg til…
field-one-name = Har bare ett navn
field-cleaned = { $count ->
        [one] 1 tegn som ikke kan ses, ble
       *[other] { $count } tegn som ikke kan ses, ble
    } fjernet fra «{ $label }»
