status-ready = Aún no enviado
status-preparing = Preguntando a spektr por el enlace
status-submitting = Enviando los datos
status-checking = Comprobando con spektr
status-uploading = Enviando documentos
status-confirming = Pidiendo confirmación a spektr
status-needs-files = Hacen falta documentos
status-needs-decision = Hace falta su decisión
status-token-expired = Hace falta un enlace nuevo
status-rejected = Hay un problema
status-interrupted = En pausa
status-stopped = Detenido
status-completed = Presentado
status-step-sent = Paso enviado

status-file-waiting = En espera
status-file-sending = { $sent } de { $total }
status-file-all-out = Todo enviado, a la espera de confirmación
status-file-retrying = { $why } Se intenta de nuevo, { $tries ->
        [one] tras 1 intento
       *[other] tras { $tries } intentos
    }.
status-file-needs-post = A la espera de un nuevo enlace de carga
status-file-unverified = Enviado; se pregunta a spektr si llegó
status-file-sent = Enviado
status-file-missing = spektr no recibió esto
status-file-paused = En pausa. { $why }
status-file-held = Retenido
status-file-failed = { $why }
status-said = { $name }: { $state }

status-wait-step = A la espera de que spektr diga cómo va el proceso (intento { $tries }, hasta { $time } como máximo)
status-wait-submit = A la espera de la respuesta de spektr al expediente (intento { $tries }, hasta { $time } como máximo)
status-wait-confirm = A la espera de la respuesta de spektr a la confirmación (intento { $tries }, hasta { $time } como máximo)
status-wait-next-try = spektr está ocupado o no responde. Nuevo intento a las { $time } (intento { $tries })
status-wait-running = spektr sigue con el paso anterior. Se pregunta cada segundo (intento { $tries })
status-wait-own-step = spektr puede estar tratando lo enviado. Se pregunta cada segundo (intento { $tries })
status-wait-settling = spektr puede seguir trabajando en ello. Nueva comprobación a las { $time } (comprobación { $tries })
status-wait-network = No hay conexión de red. Nuevo intento a las { $time }
status-wait-upload = Hace un rato que no se mueve ningún byte. Espera hasta { $time }; después se reintenta el documento o se confirma
status-retry-in = Nuevo intento en { $secs } s
status-bytes = { $count ->
        [one] 1 byte
       *[other] { $count } bytes
    }
status-kilobytes = { $count } kB
status-megabytes = { $count } MB

status-proof-answer = spektr respondió que el expediente está completado.
status-proof-step = spektr respondió que este paso está completado.
status-proof-check = La respuesta se perdió, pero el estado de spektr muestra que el expediente llegó.
status-proof-step-check = La respuesta se perdió, pero el estado de spektr muestra que este paso llegó.

status-kept-keyring = El enlace se guarda en el llavero del sistema
status-kept-memory = Ningún llavero responde: el enlace se guarda en memoria hasta que se cierre Dossier
status-kept-locked = El llavero está bloqueado: el enlace se guarda en memoria hasta que se cierre Dossier

status-live = REAL
status-sandbox = SANDBOX
status-test = PRUEBA
status-practice = PRÁCTICAS
status-custom = DIRECCIÓN PROPIA

status-today = { $time }
status-this-year = { $day } { $month }, { $time }
status-earlier = { $day } de { $month } de { $year }
status-yes = Sí
status-no = No
status-months = ene feb mar abr may jun jul ago sep oct nov dic

status-speed = { $speed } por segundo
status-left-secs = quedan unos { $count } s
status-left-minutes = quedan unos { $count } min
status-stands-still = ahora mismo no se envía nada
status-links-minutes = Los enlaces de los documentos sirven durante { $count } min.
status-links-secs = Los enlaces de los documentos sirven durante { $count } s; después se piden otros automáticamente.
status-links-ended = Los enlaces de los documentos han caducado; se piden otros automáticamente.
status-problems-only = Solo problemas ({ $count })
status-problems-all = Mostrar todo ({ $count })
status-again-only = Solo se envía de nuevo lo que no llegó.
status-next-missing = Envíelo de nuevo o sustitúyalo.
status-next-other = Sustitúyalo por otro archivo.
status-next-failed = Sustitúyalo o envíelo de nuevo.
status-next-paused = Sigue cuando usted reanude.
status-next-held = Se envía cuando lo reintente o reanude.
status-hold-file = Retener { $name }
status-retry-file = Reintentar { $name }
status-no-change = Ahora no se puede cambiar: spektr puede tenerlo ya. Lo siguiente lo aclara, y nada se envía dos veces.
status-on-review = Lo que falta aparece en esta página.
status-next-retrying = No hay nada que hacer: se intenta de nuevo automáticamente.

status-notification-summary = Dossier
status-notification-completed = Se ha presentado un expediente. Su recibo está en Dossier.
status-notification-rests = El envío de un expediente se ha detenido. Dossier muestra qué sigue.
