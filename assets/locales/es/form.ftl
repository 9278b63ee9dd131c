form-new = Nuevo: «{ $label }».
form-new-wanted = Nuevo y obligatorio: «{ $label }».
form-gone = Ya no se pide: «{ $label }».
form-gone-filled = Ya no se pide: «{ $label }». Lo que se rellenó se aparta y no se envía.
form-changed = «{ $label }» es distinto: { $what }.
form-changed-unfit = «{ $label }» es distinto: { $what }. Lo que se rellenó ya no encaja. Revíselo.
form-different-label = se llamaba «{ $label }»
form-different-kind = pide otro tipo de respuesta
form-different-required = es obligatorio
form-different-optional = es opcional
form-different-choices = hay otras respuestas para elegir
form-different-rules = sus reglas han cambiado
form-different-condition = se pide con otra condición
form-different-entries = { $count ->
        [one] 1 de sus propios campos es distinto
       *[other] { $count } de sus propios campos son distintos
    }

form-unknown-rules = spektr lo juzga con reglas propias ({ $rules }) una vez enviado.

form-doubt-malformed = La condición del formulario para esto no se puede leer, así que se muestra. Déjelo vacío si no procede.
form-doubt-unknown = La condición del formulario para esto usa «{ $name }», que esta versión de Dossier no conoce, así que se muestra. Déjelo vacío si no procede.
form-doubt-too-deep = La condición del formulario para esto es demasiado grande para evaluarla, así que se muestra. Déjelo vacío si no procede.
form-doubt-not-a-date = Que esto se pida depende de una fecha que no se puede leer. Revise las fechas de arriba.
form-doubt-not-a-list = Que esto se pida depende de una lista que no se puede leer, así que se muestra. Déjelo vacío si no procede.
form-doubt-circular = La condición del formulario para esto depende de su propia respuesta, así que se muestra. Déjelo vacío si no procede.
