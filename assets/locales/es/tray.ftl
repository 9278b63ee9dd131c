tray-title = Por asignar
tray-count = { $count ->
        [one] 1 archivo espera su lugar
       *[other] { $count } archivos esperan su lugar
    }
tray-accept-for = Colocar { $file }
tray-accept-all = { $count ->
        [one] Colocar 1
       *[other] Colocar los { $count }
    }
tray-choose = Elegir…
tray-choose-for = Elegir un lugar para { $file }
tray-leave-for = Descartar { $file }
tray-leave-all = Descartar todos
tray-not-now = Ahora no
tray-search = Buscar lugares
tray-looking = Examinando…
tray-unknown = Elija cuál es su lugar
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

tray-selected = { $count } de { $all } archivos elegidos
tray-leave-selected = Descartar { $count }
tray-none-proposed = Ninguno de los archivos elegidos tiene un lugar propuesto. Elija sus lugares uno por uno.

tray-more-for = Más para { $file }
tray-preview = Vista previa
tray-preview-for = Vista previa de { $file }
tray-choose-in-menu-for = Elegir el lugar de { $file }
tray-leave = Descartar
tray-leave-in-menu-for = No usar { $file }
tray-create-person = Crear { $name } como persona
tray-create-company = Crear { $name } como empresa
tray-create-for = Crear a partir de { $file }
tray-file-before = Archivo anterior
tray-file-after = Archivo siguiente
tray-file-of = { $at } de { $all }
tray-no-picture = El archivo está en una carpeta demasiado grande para la vista previa. Colóquelo para verlo.

tray-newcomer = { $name } no está en el expediente
tray-newcomers-add = { $count ->
        [one] Crear 1 a partir de los archivos…
       *[other] Crear { $count } a partir de los archivos…
    }
tray-newcomers-added = { $count ->
        [one] 1 empresa o persona creada
       *[other] { $count } empresas y personas creadas
    }, { $files ->
        [0] sin documentos
        [one] con 1 documento
       *[other] con { $files } documentos
    }
tray-newcomers-title = ¿Quién está en estos papeles?
tray-newcomers-hint = Leído de los nombres de los archivos. Marque quién pertenece al expediente y corrija los nombres. No se crea nada hasta que pulse el botón.
tray-newcomers-tick = Crear { $name }
tray-newcomers-kind = Tipo de { $name }
tray-newcomers-is-company = Empresa
tray-newcomers-is-person = Persona
tray-newcomers-company = Nombre de la empresa
tray-newcomers-first = Nombre
tray-newcomers-last = Apellido
tray-newcomers-box = { $label }, línea { $number }
tray-newcomers-number = N.º { $number } · { $files }
tray-newcomers-create = { $files ->
        [0] Crear { $count }
        [one] Crear { $count } y colocar 1 documento
       *[other] Crear { $count } y colocar { $files } documentos
    }
tray-newcomers-none = Marque al menos una empresa o persona.
tray-newcomers-nameless = Introduzca el nombre de cada elemento marcado.
