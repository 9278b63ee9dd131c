# Widgets of a form's fields: choosing, days, lists. Labels and messages of the form itself are data.

field-coded = { $name } ({ $code })
field-search = Suchen…
field-search-in = { $name } durchsuchen
field-search-none = Kein Name enthält diese Wörter.
field-choose-nothing = Leer lassen

# Days
day-months = Januar Februar März April Mai Juni Juli August September Oktober November Dezember
day-months-alone = Januar Februar März April Mai Juni Juli August September Oktober November Dezember
day-weekdays = Mo Di Mi Do Fr Sa So
day-whole = { $day }. { $month } { $year }
day-month = { $month } { $year }
field-day-hint = Zum Beispiel 1984-03-27 oder 27.3.1984
field-day-which = Das können zwei Tage sein. Wählen Sie den gemeinten.
field-day-choose = Tag für { $name } wählen
field-day-year-back = Ein Jahr zurück
field-day-month-back = Einen Monat zurück
field-day-month-on = Einen Monat weiter
field-day-year-on = Ein Jahr weiter

# Objects of an entity field
field-entry-unnamed = { $label } { $number }
field-add-entry = Eintrag hinzufügen: { $label }
field-aside = Beiseitegelegt
field-aside-hint = Das Formular hat für diese Angaben keinen Platz mehr. Sie bleiben in diesem Fall und werden nicht gesendet.
field-use = { $text } übernehmen
field-use-for = { $text } für { $name } übernehmen
field-raw = Diese Version von Dossier kann diesen Wert nicht ändern. Er wird gesendet, wie er kam.
field-in-country = In { $country }
field-remove-choice = { $choice } aus { $name } entfernen
field-add-choice = Hinzufügen…
field-one-name = Hat nur einen Namen
field-cleaned = { $count ->
        [one] 1 Zeichen, das man nicht sieht, wurde
       *[other] { $count } Zeichen, die man nicht sieht, wurden
    } aus „{ $label }“ entfernt
