field-coded = { $name } ({ $code })
field-search = Buscar…
field-search-in = Buscar en { $name }
field-search-none = Ningún nombre contiene estas palabras.
field-choose-nothing = Dejar vacío

day-months = enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
day-months-alone = enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
day-weekdays = lu ma mi ju vi sá do
day-whole = { $day } de { $month } de { $year }
day-month = { $month } de { $year }
field-day-hint = Por ejemplo, 1984-03-27 o 27/3/1984
field-day-which = Pueden ser dos fechas. Elija la correcta.
field-day-choose = Elegir una fecha para { $name }
field-day-year-back = Un año atrás
field-day-month-back = Un mes atrás
field-day-month-on = Un mes adelante
field-day-year-on = Un año adelante

field-entry-unnamed = { $label } { $number }
field-add-entry = Añadir a { $label }
field-aside = Apartado
field-aside-hint = El formulario ya no tiene sitio para estas respuestas. Se quedan en este expediente y no se envían.
field-use = Usar { $text }
field-use-for = Usar { $text } para { $name }
field-raw = Esta versión de Dossier no puede cambiar este valor. Se envía tal como llegó.
field-in-country = En { $country }
field-remove-choice = Quitar { $choice } de { $name }
field-add-choice = Añadir…
field-one-name = Solo tiene un nombre
field-cleaned = { $count ->
        [one] Se ha quitado 1 carácter invisible
       *[other] Se han quitado { $count } caracteres invisibles
    } de «{ $label }»
