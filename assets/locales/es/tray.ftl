tray-title = Por asignar
tray-count = { $count ->
        [one] 1 archivo espera su lugar
       *[other] { $count } archivos esperan su lugar
    }
tray-accept = Aceptar
tray-accept-for = Aceptar el lugar de { $file }
tray-accept-all = { $count ->
        [one] Aceptar 1
       *[other] Aceptar los { $count }
    }
tray-choose = Elegir…
tray-choose-for = Elegir un lugar para { $file }
tray-leave-for = Descartar { $file }
tray-leave-all = Descartar todos
tray-not-now = Ahora no
tray-search = Buscar lugares
tray-looking = Examinando…
tray-unknown = Su nombre no dice cuál es su lugar. Elíjalo.
tray-filled = { $slot } ya tiene un archivo. Elija su lugar para sustituirlo.
tray-same-in-slot = Es el archivo que ya está en { $slot }.
tray-same-in-tray = Es el mismo archivo que otro de aquí.
tray-cut = No se tomaron todos los archivos: son demasiados, o sus carpetas son demasiado profundas. Suelte el resto en partes más pequeñas.
tray-proposed = { $slot }: { $why }
tray-why = · { $why }

tray-who-and-what = { $who } y { $what }
tray-who-reference = referencia
tray-who-number = número
tray-who-name = nombre
tray-who-initial = apellido con inicial
tray-who-surname = apellido
tray-who-first-name = nombre de pila
tray-who-part = parte del nombre
tray-who-only = solo hay un lugar para él
tray-what-kind = «{ $kind }»
tray-what-label = las palabras de su etiqueta
tray-folder-empty = En { $folder } no hay ningún archivo que se pueda tomar.

tray-unattached = { $count ->
        [one] 1 archivo no está adjunto a nadie
       *[other] { $count } archivos no están adjuntos a nadie
    }
tray-unattached-detail = Los archivos que esperan en la bandeja no se envían. Dé a cada uno su lugar, o envíe el expediente sin ellos; se quedan en la bandeja.
tray-assign-them = Asignarlos
tray-send-without = Enviar sin ellos
