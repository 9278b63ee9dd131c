field-coded = { $name } ({ $code })
field-search = Chercher…
field-search-in = Chercher dans { $name }
field-search-none = Aucun nom ne contient ces mots.
field-choose-nothing = Laisser vide

day-months = janvier février mars avril mai juin juillet août septembre octobre novembre décembre
day-months-alone = janvier février mars avril mai juin juillet août septembre octobre novembre décembre
day-weekdays = lu ma me je ve sa di
day-whole = { $day } { $month } { $year }
day-month = { $month } { $year }
field-day-hint = Par exemple 1984-03-27 ou 27/3/1984
field-day-which = Cela peut être deux dates. Choisissez la bonne.
field-day-choose = Choisir une date pour { $name }
field-day-year-back = Un an en arrière
field-day-month-back = Un mois en arrière
field-day-month-on = Un mois en avant
field-day-year-on = Un an en avant

field-entry-unnamed = { $label } { $number }
field-add-entry = Ajouter à { $label }
field-aside = Mis de côté
field-aside-hint = Le formulaire n’a plus de place pour ces réponses. Elles restent dans ce dossier et ne sont pas envoyées.
field-use = Utiliser { $text }
field-use-for = Utiliser { $text } pour { $name }
field-raw = Cette version de Dossier ne peut pas modifier cette valeur. Elle est envoyée comme elle est venue.
field-in-country = Pays : { $country }
field-remove-choice = Retirer { $choice } de { $name }
field-add-choice = Ajouter…
field-one-name = N’a qu’un seul nom
field-cleaned = { $count ->
        [one] { $count } caractère invisible a été retiré
       *[other] { $count } caractères invisibles ont été retirés
    } de « { $label } »
