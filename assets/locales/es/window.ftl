window-title = Título del expediente
window-title-empty = Expediente sin título
window-new = Nuevo
window-open = Abrir…
window-save = Guardar…
window-is-saved = Guardado
window-is-not-saved = Aún no guardado
window-send = Enviar
window-send-to = Enviar a spektr ({ $environment })
window-review = Revisar y enviar
window-send-busy = Se está enviando. Deténgalo antes para cambiar algo.
window-send-not-now = Ahora no se puede enviar. El estado dice qué hacer.
window-locked = El expediente no se puede cambiar mientras se envía
window-connect = Pegar enlace…
window-change-destination = Cambiar…
window-filled-by = rellenado por { $name }
window-token-minutes = enlace válido { $count } min
window-token-hours = enlace válido { $count ->
        [one] 1 hora
       *[other] { $count } horas
    }
window-token-days = enlace válido { $count ->
        [one] 1 día
       *[other] { $count } días
    }
window-token-ended = el enlace ha caducado
window-link = Enlace
window-link-chip = Adónde va: { $what }
window-link-step = Formulario
window-link-kept = Guardado en
window-chip-minutes = { $count } min
window-chip-hours = { $count } h
window-chip-days = { $count ->
        [one] 1 día
       *[other] { $count } días
    }
window-chip-ended = caducado
window-dismiss = Cerrar este mensaje

window-case-itself = El propio expediente
window-companies = Empresas
window-people = Personas
window-add-company = Añadir empresa
window-add-person = Añadir persona
window-unnamed-company = Empresa sin nombre ({ $reference })
window-unnamed-person = Persona sin nombre ({ $reference })
window-outline-top = Cima de la estructura
window-outline-share = { $share } %
window-outline-role = { $role } de { $held }
window-outline-filled-short = { $answered } de { $asked }
window-outline-filled = { $answered } de { $asked } rellenados
window-outline-warnings = { $count ->
        [one] 1 cosa por revisar
       *[other] { $count } cosas por revisar
    }
window-outline-search = Buscar
window-outline-no-company = Ninguna empresa con este nombre
window-outline-no-person = Ninguna persona con este nombre
window-theme-light = Tema claro
window-theme-dark = Tema oscuro

window-kind-company = Empresa
window-kind-person = Persona
window-kind-case = Datos que no son de ninguna empresa ni persona
window-start = Empiece con lo que tenga
window-start-hint = Tres pasos, en cualquier orden. Dossier guarda sobre la marcha, y no se envía nada hasta que pulse Enviar en la página Revisión.
window-start-link = Pegue el enlace
window-start-link-hint = El del correo de spektr. Dice adónde va el expediente y qué se pide.
window-start-link-box = Enlace de spektr
window-start-link-yes = Usar enlace
window-start-link-done = El expediente va a { $environment }.
window-start-name = Quién lo rellena
window-start-papers = Suelte los papeles
window-start-papers-hint = Pasaportes, certificados, una carpeta entera. Dossier propone el lugar de cada uno.
window-start-papers-drop = Suelte aquí archivos o una carpeta
window-start-papers-choose = Elegir un archivo por clasificar…
window-start-papers-done = { $count ->
        [one] 1 archivo espera su lugar.
       *[other] { $count } archivos esperan su lugar.
    }
window-start-people = Añada empresas y personas
window-start-people-hint = Primero la empresa, después las personas que hay detrás. Cada una tiene su formulario y sus documentos.
window-start-onboarding = ¿Sin enlace? Iniciar un alta…
window-start-practice = Probarlo con el servidor de prácticas
window-start-practice-hint = Un expediente inventado y un servidor en esta ventana. Nada sale de este equipo.
window-start-practice-starting = El servidor de prácticas se está iniciando…
window-practice-failed = El servidor de prácticas no pudo iniciarse. Compruebe que hay espacio en el disco e inténtelo de nuevo.
window-practice-title = { $title } (prácticas)
window-start-company = Añadir una empresa
window-start-person = Añadir una persona
window-remove = Quitar
window-remove-named = Quitar { $name }
window-optional = (opcional)
window-one-a-line = Uno por línea
window-yes = Sí
window-choose = Elegir…
window-named = { $label }, { $owner }
window-unknown-kind = Esta versión de Dossier no conoce campos del tipo «{ $kind }». Lo que introduzca se envía tal cual.
window-advanced = Avanzado
window-reference-section = Referencia
window-reference-hint = Cómo llama spektr a esta empresa o persona en sus respuestas. Cámbielo solo si spektr espera otro nombre.
window-reference-of = Referencia de { $name }
window-other-fields = Otros campos
window-other-fields-hint = Campos que spektr espera y el formulario de arriba no tiene.
window-other-fields-count = { $count ->
        [one] 1 otro campo
       *[other] { $count } otros campos
    }
window-other-file = «{ $key }» está entre los documentos de arriba.
window-add-field = Añadir un campo
window-field-name = Nombre que usa spektr
window-field-kind = Tipo de campo
window-field-taken = Ya hay un campo con ese nombre. Elija otro.
window-field-unnamed = Introduzca antes el nombre del campo
window-add = Añadir
window-never-mind = Cancelar
window-never-mind-role = Cancelar el cargo nuevo
window-never-mind-field = Cancelar el campo nuevo
window-kind-text = Texto
window-kind-number = Número
window-kind-flag = Sí o no
window-kind-list = Lista
window-kind-file = Documento

window-documents = Documentos
window-filled = { $filled } de { $count }
window-choose-file = Elegir archivo…
window-choose-file-for = Elegir archivo…, { $slot }
window-replace = Sustituir…
window-replace-for = Sustituir { $slot }
window-remove-file = Quitar
window-remove-file-for = Quitar el archivo de { $slot }
window-more = Más comandos
window-more-for = Más para { $slot }
window-slot-empty = Vacío
window-slot-drop = Suelte un archivo aquí
window-slot-drop-kinds = Suelte un { $kinds } aquí
window-slot-keys = Espacio lo muestra, Mayús+F10 abre su menú, Supr lo quita.
window-slot-menu = Más (Mayús+F10)
window-slot-wanted = Adjunte un archivo aquí
window-slot-reading = Leyendo el archivo…
window-slot-ready = Listo para enviar
window-original-changed = El original ha cambiado desde entonces.
window-original-copy = Se envía lo que usted adjuntó.
window-original-use = Usar la versión nueva
window-original-use-for = Usar la versión nueva de { $slot }
window-original-not-taken = La versión nueva no se tomó, y se queda lo que adjuntó antes. { $reason }
window-sent-as = Se enviará como { $file }
window-drop-later = Suelte aquí para ordenarlos más tarde
window-drop-fitting = O suelte en un lugar resaltado.
window-drop-attach = Adjuntar { $file }
window-drop-folder = Los archivos de una carpeta esperan en la bandeja
window-drop-replace = Sustituir por { $file }
window-drop-several = Adjuntar { $file }. { $count ->
        [2] El otro espera
       *[other] Los otros esperan
    } en la bandeja.
window-assign = ¿Qué documento es este?
window-assign-none = Aún no hay lugar para un documento. Añada antes una empresa o una persona y suelte de nuevo el archivo.
window-assign-choose = Elija antes un lugar
window-assign-filled = tiene un archivo
window-assign-replaces = se sustituirá su archivo
window-assign-yes = Adjuntar aquí
window-not-attached = { $file } no se adjuntó a { $slot }. { $reason }

window-relations = Cargos y titularidad
window-relations-none = Aquí aún nadie posee nada.
window-relation-owns-share = { $holder } posee el { $share } % de { $held }
window-relation-owns = { $holder } posee { $held }
window-relation-role-share = { $holder } posee el { $share } % de { $held } ({ $role })
window-relation-role = { $holder } es { $role } de { $held }
window-relation-top = { $holder } está en la cima de la estructura como { $role }
window-top = Cima de la estructura
window-percent = %
window-share-of = Participación de { $holder } en { $held }, en porcentaje
window-add-role = Añadir un cargo
window-role-is = { $name } es
window-role-of = de
window-role-with = con
window-role-name = Cargo de { $name }
window-role-held = Lo que posee { $name }
window-role-share = Nueva participación de { $name }, en porcentaje
window-role-unready = Elija un cargo y en qué empresa
window-role-owner = propietario
window-role-ubo = titular real
window-role-shareholder = accionista
window-role-director = miembro del consejo
window-role-manager = alto directivo
window-role-signatory = firmante autorizado
window-role-controlling = entidad de control
window-role-control = persona con control significativo

window-status = Estado
window-status-open = Mostrar el estado
window-status-close = Ocultar el estado
window-status-shut = Cerrar el estado
window-status-pin = Mantener abierto el estado
window-status-unpin = No mantener abierto el estado
window-ready = Listo para enviar
window-ready-hint = Está todo lo que debe estar, y nada está mal.
window-missing = { $count ->
        [one] Falta 1 cosa
       *[other] Faltan { $count } cosas
    }
window-ready-look = No hay que corregir nada. Revise lo que aparece abajo antes de enviar.
window-ready-missing = No hay que corregir nada, pero falta algo. El expediente se puede enviar sin ello.
window-still-missing = Aún falta
window-check = Comprobar
window-before-sending = Antes de poder enviar
window-problem = Hay un problema
window-look-at = Por revisar
window-to-fix = { $count ->
        [one] 1 cosa por corregir
       *[other] { $count } cosas por corregir
    }
window-total = { $sent } de { $total }
window-cancel = Pausar el envío
window-cancel-hint = No se pierde nada. Reanude cuando quiera.
window-change-case = Detener y cambiar
window-change-case-hint = spektr aún no tiene nada de este expediente, así que se puede cambiar y enviar de nuevo.
window-new-link = Pegar enlace nuevo
window-send-again = Enviar de nuevo
window-try-now = Probar ahora
window-check-now = Comprobar ahora
window-check-again = Comprobar de nuevo
window-resume = Reanudar
window-retry-all = Reintentar todo
window-retry-all-hint = Antes se pregunta a spektr qué tiene. Se envía todo lo demás, también lo abandonado; nada de lo que tiene se envía dos veces.
window-submit-anyway = Enviar de nuevo de todos modos…
window-receipt-files = { $count ->
        [0] No hacían falta documentos.
        [one] spektr tiene 1 documento.
       *[other] spektr tiene { $count } documentos.
    }
window-receipt-saved = El recibo se guarda en este equipo.
window-receipt-unsaved = El recibo no se pudo escribir en el disco. Anote la huella de abajo.

window-connect-title = Adónde va este expediente
window-connect-link = Enlace o token
window-connect-link-hint = Pegue el enlace completo del correo de spektr, o solo el token. Se oculta al escribir.
window-connect-link-kept = Ya hay un enlace. Pegue otro solo para sustituirlo.
window-connect-unread = Aquí no se encontró ningún token. Copie el enlace completo del correo y péguelo.
window-connect-covered = Su filtro de correo oculta la dirección de este enlace. Ábralo en su navegador, copie la dirección que se muestre y péguela aquí.
window-connect-several = Aquí hay varios enlaces con tokens distintos. Pegue solo el de este expediente.
window-connect-environment = Entorno
window-connect-environment-hint = Un token por sí solo no dice de dónde es.
window-connect-environment-wanted = Elija el entorno de este token.
window-environment-live = Real: datos de personas reales
window-environment-sandbox = Sandbox
window-environment-test = Prueba
window-environment-own = Dirección propia
window-connect-address = Dirección de la API
window-connect-address-wanted = Introduzca una dirección que empiece por https://
window-connect-name = Su nombre
window-connect-name-hint = spektr lo guarda como quien rellenó el formulario.
window-connect-name-wanted = Introduzca su nombre.
window-connect-key = Clave del espacio de trabajo
window-connect-key-hint = Solo si su espacio de trabajo tiene una (x-api-key).
window-connect-key-kept = Hay una clave definida. Introduzca otra solo para sustituirla.
window-connect-key-unread = Una clave solo tiene letras, cifras y signos, sin espacios. Copie solo la clave y péguela.
window-connect-yes = Usar este enlace
window-not-now = Ahora no

window-ask-replace = ¿Sustituir el archivo?
window-ask-replace-detail = { $slot } ya tiene un archivo. { $file } ocupa su lugar; el archivo del disco no se toca.
window-ask-replace-yes = Sustituir
window-ask-replace-no = Conservar el anterior
window-ask-again = ¿Enviar de nuevo todo el expediente?
window-ask-again-detail = spektr puede tenerlo ya. Enviarlo de nuevo puede crear una segunda presentación. Si puede, pregunte antes al soporte de spektr.
window-ask-again-yes = Enviarlo de nuevo
window-ask-circle = ¿Enviarlo con un círculo?
window-ask-circle-detail = Alguien de este expediente tiene un cargo en sí mismo, o varios se poseen en círculo. La API records de spektr rechaza los círculos, así que spektr puede rechazar el expediente.
window-ask-circle-yes = Enviarlo de todos modos
window-ask-new = ¿Empezar un expediente nuevo?
window-ask-new-yes = Empezar sin guardar
window-ask-open = ¿Abrir otro expediente?
window-ask-open-yes = Abrir sin guardar
window-ask-close = ¿Cerrar Dossier?
window-ask-close-yes = Cerrar sin guardar
window-ask-unsaved-detail = Lo que cambió desde la última vez que guardó está solo en esta ventana.
window-ask-held-detail = El expediente detrás de esta página no se pudo guardar y se perdería. Desbloquéelo para conservarlo.
window-ask-busy = ¿Detener el envío y cerrar?
window-ask-busy-detail = Hay documentos en camino. Lo que ha llegado se queda allí, y puede seguir la próxima vez.
window-ask-busy-yes = Detener y cerrar
window-ask-busy-no = Seguir enviando

window-undo = Deshacer
window-undo-this = Deshacer: { $what }
window-undo-none = No hay nada que deshacer
window-redo = Rehacer
window-redo-none = No hay nada que rehacer
window-removed = Se ha quitado { $name }
window-taken-out = Se ha sacado el documento de { $slot }

window-busy = Dossier está ocupado. Inténtelo de nuevo en un momento.
window-saved = El expediente está guardado.
window-link-recalled = Se usa el enlace de la última vez. Compruebe que es de este expediente.
window-practice-name = Prácticas
window-all-files = Todos los archivos
window-case-file-kind = Archivo de expediente
window-document-kind = Documentos
window-case-file-name = expediente.json

window-cases = Expedientes
window-new-case = Nuevo expediente
window-cases-search = Buscar expedientes
window-cases-none = Un expediente contiene las empresas, personas y papeles de un cliente, hasta que spektr lo tiene todo.
window-cases-none-so = Ningún expediente está en este estado.
window-cases-show-all = Mostrar todos los expedientes
window-cases-all = Todos
window-cases-drafts = Borradores
window-cases-to-send = Listos
window-cases-under-way = En curso
window-cases-done = Terminados
window-cases-filter = { $filter }, { $count ->
        [one] 1 expediente
       *[other] { $count } expedientes
    }
window-cases-by-title = Título
window-cases-by-state = Estado
window-cases-by-changed = Último cambio
window-cases-ascending = Ordenado, del primero al último
window-cases-descending = Ordenado, del último al primero
window-cases-not-found = Ningún expediente tiene estas palabras en el título.
window-cases-draft = Borrador
window-cases-ready = Listo
window-cases-sending = Enviando { $sent }/{ $documents }
window-cases-duplicate = Duplicar
window-cases-duplicate-this = Duplicar { $title }
window-cases-rename = Cambiar nombre…
window-cases-rename-this = Cambiar el nombre de { $title }
window-rename-title = Cambiar el nombre del expediente
window-rename-yes = Cambiar nombre
window-copy-of = Copia de { $title }
window-deleted = Se ha eliminado { $title }
window-cases-unreadable = Un expediente dañado
window-cases-delete = Eliminar { $title }
window-cases-entities = { $count ->
        [one] 1 empresa o persona
       *[other] { $count } empresas y personas
    }
window-cases-documents = { $count ->
        [one] 1 documento
       *[other] { $count } documentos
    }
window-export = Exportar…
window-kept-at = Guardado { $time }
window-kept-soon = Guardando…
window-not-kept = No guardado: { $reason }
window-not-kept-full = el disco está lleno
window-not-kept-read-only = la carpeta es de solo lectura
window-not-kept-newer = un Dossier más nuevo hizo estos expedientes
window-not-kept-other = el disco lo rechazó
window-kept-keyring = Los expedientes se guardan cifrados en este equipo; la clave está en el llavero del sistema.
window-kept-passphrase = Los expedientes se guardan cifrados en este equipo; los abre el llavero o su frase de contraseña.
window-kept-nowhere = Los expedientes están en esta ventana hasta que se cierre, y en los archivos que guarde.
window-back-to-case = Volver al expediente
window-memory-only = Los expedientes no se guardan en este equipo: están en esta ventana hasta que se cierre. { $reason }
window-keep-again = Intentar de nuevo guardar expedientes
window-without = Sus expedientes bloqueados se quedan como están. Lo que introduzca ahora está en esta ventana hasta que se cierre.
window-checking = { $count ->
        [one] 1 expediente estaba en camino. Comprobando si spektr lo recibió…
       *[other] { $count } expedientes estaban en camino. Comprobando si spektr los recibió…
    }
window-vanished = { $count ->
        [one] 1 expediente guardado ya no está. Restaure la carpeta de datos de una copia de seguridad.
       *[other] { $count } expedientes guardados ya no están. Restaure la carpeta de datos de una copia de seguridad.
    }
window-not-recovered = Un expediente que estaba en camino no se puede comprobar. { $reason }
window-settled = Un expediente que estaba en camino vuelve a ser un borrador: se rechazó o se abandonó, o spektr no lo tenía. Envíelo cuando quiera.
window-receipt-not-kept = Lo enviado está en spektr, pero su recibo aún no se ha guardado. { $reason }
window-link-not-kept = El enlace se usa, pero no se guarda para la próxima vez. { $reason }

window-opening = Abriendo sus expedientes…
window-opening-detail = Cuando el sistema pida la contraseña del llavero, introdúzcala allí.
window-locked-title = Sus expedientes están bloqueados
window-unlock = Desbloquear
window-lock-now = Bloquear ahora
window-lock-saving = Se está guardando lo que introdujo.
window-lock-held = El expediente en que estaba no se pudo guardar. Sigue en memoria detrás de esta página hasta que desbloquee.
window-lock-sending = { $count ->
        [one] 1 expediente aún se está enviando. Lo que necesita sigue en memoria hasta que termine.
       *[other] { $count } expedientes aún se están enviando. Lo que necesitan sigue en memoria hasta que terminen.
    }
window-lock-after = Bloquear si no se usa
window-lock-after-minutes = { $count ->
        [0] Nunca
       *[other] Después de { $count } minutos
    }
window-lock-needs-passphrase = Defina antes una frase de contraseña. Sin ella, cualquiera podría desbloquear los expedientes.
window-lock-after-hint = Solo la frase de contraseña abre los expedientes bloqueados, también tras reiniciar.
window-keep-days = Eliminar los documentos copiados de borradores sin tocar
window-keep-days-count = Después de { $count } días
window-lock-again = Intentar de nuevo
window-lock-open = Desbloquear sus expedientes…
window-lock-without = Seguir sin ellos
window-lock-busy = Un momento: se está buscando la clave.
window-passphrase = Frase de contraseña
window-passphrase-wanted = Introduzca antes la frase de contraseña.
window-passphrase-keep = Guardar los expedientes con una frase de contraseña…
window-passphrase-set-it = Definir una frase de contraseña…
window-passphrase-change = Cambiar la frase de contraseña…
window-passphrase-title = Definir una frase de contraseña
window-passphrase-title-change = Cambiar la frase de contraseña
window-passphrase-detail = Abre sus expedientes donde no lo hace el llavero, y cuando los ha bloqueado. Nadie puede restaurarla: anótela y guárdela en lugar seguro.
window-passphrase-present = Frase de contraseña actual
window-passphrase-new = Frase de contraseña nueva
window-passphrase-again = Frase de contraseña nueva otra vez
window-passphrase-repeat = Frase de contraseña otra vez
window-passphrase-short = Use al menos 10 caracteres; unas palabras sin relación entre sí van bien.
window-passphrase-differs = No son iguales. Introduzca de nuevo la frase de contraseña nueva.
window-passphrase-not-present = Esta no es la frase de contraseña actual. No ha cambiado nada.
window-passphrase-yes = Usar esta frase de contraseña
window-passphrase-set = La frase de contraseña está definida.

window-ask-link = ¿Este enlace es del mismo cliente?
window-ask-link-detail = El expediente se envió la última vez con otro enlace. Use el nuevo solo si llegó para este cliente.
window-ask-link-yes = Usar el enlace nuevo
window-ask-link-no = Conservar el anterior

window-chooser-title-open = Elegir un archivo
window-chooser-title-save = Elegir dónde guardar
window-chooser-no-dialog = Este sistema no muestra ningún diálogo de archivos. Elija aquí o pegue la ruta del archivo. Un portal de escritorio o zenity trae el diálogo del sistema.
window-chooser-failed = El diálogo de archivos del sistema falló. Elija aquí o pegue la ruta del archivo.
window-chooser-no-answer = El diálogo de archivos del sistema no ha respondido. Vale lo que se elija aquí, y aquel se abandona.
window-chooser-path = Ruta
window-chooser-up = Carpeta superior
window-chooser-top = No hay carpeta superior
window-chooser-folder = Carpeta { $name }
window-chooser-file = Archivo { $name }
window-chooser-reading = Leyendo la carpeta…
window-chooser-empty = Aquí no hay ningún archivo que sirva.
window-chooser-cut = La carpeta contiene más de lo que se muestra. Escriba la ruta.
window-chooser-all = Todos los archivos
window-chooser-open = Elegir
window-chooser-save = Guardar aquí
window-chooser-replace = Sustituir el archivo
window-chooser-exists = Hay un archivo con este nombre. Elija otro nombre o sustitúyalo.
window-chooser-nowhere = No existe ese archivo, o no se puede leer. Compruebe la ruta.
