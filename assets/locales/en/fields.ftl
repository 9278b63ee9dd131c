# Widgets of a form's fields: choosing, days, lists. Labels and messages of the form itself are data.

field-coded = { $name } ({ $code })
field-search = Search…
field-search-in = Search { $name }
field-search-none = Nothing has these words in its name.
field-choose-nothing = Leave it empty

# Days
# Twelve names in one line: day-months as they are written in a whole date (Polish: marca),
# day-months-alone as they are written without a day (marzec).
day-months = January February March April May June July August September October November December
day-months-alone = January February March April May June July August September October November December
day-weekdays = Mo Tu We Th Fr Sa Su
day-whole = { $day } { $month } { $year }
day-month = { $month } { $year }
field-day-hint = Such as 1984-03-27 or 27 3 1984
field-day-which = This can be two days. Choose the one that is meant.
field-day-choose = Choose a day for { $name }
field-day-year-back = A year back
field-day-month-back = A month back
field-day-month-on = A month on
field-day-year-on = A year on

# Objects of an entity field
field-entry-unnamed = { $label } { $number }
field-add-entry = Add to { $label }
field-aside = Kept aside
field-aside-hint = The form has no place for these answers any more. They stay in this case and are not sent.
field-use = Use { $text }
field-use-for = Use { $text } for { $name }
field-raw = This version of Dossier can't change this value. It is sent as it came.
field-in-country = In { $country }
field-remove-choice = Remove { $choice } from { $name }
field-add-choice = Add…
field-one-name = Has one name only
field-cleaned = { $count ->
        [one] 1 character that can't be seen was
       *[other] { $count } characters that can't be seen were
    } taken out of “{ $label }”
