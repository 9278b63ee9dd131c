command-ready = Listo para enviar: nada que corregir.
command-to-fix = { $count ->
        [one] 1 cosa por corregir
       *[other] { $count } cosas por corregir
    }
command-to-look-at = { $count ->
        [one] 1 cosa por revisar
       *[other] { $count } cosas por revisar
    }
command-warning = Revise: { $sentence }
command-next = Siguiente: { $step }
command-completed = Presentado. spektr tiene el expediente y { $count ->
        [0] no hacían falta documentos
        [one] 1 documento
       *[other] { $count } documentos
    }.
command-check-sound = Nada que corregir. El expediente se puede enviar.
command-check-warnings = { $counts }. El expediente se puede enviar.
command-more-to-fix = Y { $count } más por corregir.
command-more-to-look-at = Y { $count } más por revisar.
command-accept-warnings = Este expediente tiene un círculo o autocartera, que la API records de spektr rechaza. No se ha enviado nada. Para enviarlo de todos modos, añada --accept-warnings.
command-receipt-when = Completado el { $when }
command-receipt-case = Exped.  { $sha256 }
command-receipt-not-saved = El recibo no se pudo escribir en el diario: conserve esta salida.
command-wait-case = Aún se leen los archivos del expediente. Dossier desiste si ninguno termina antes de { $time }
command-wait-replacement = Aún se leen los archivos que sustituyen documentos. Dossier desiste si ninguno termina antes de { $time }
command-wait-token = Esperando el contenido del archivo del token, hasta { $time }
command-wait-api-key = Esperando el contenido del archivo de la clave de API, hasta { $time }
command-case-silent = Un archivo del expediente se abre pero no se puede leer: en un minuto no llegó nada. No se ha enviado nada. Si está en una unidad de red, cópielo a este equipo e inténtelo de nuevo.
command-replacement-silent = Un archivo indicado con --replace se abre pero no se puede leer: en un minuto no llegó nada. No se ha enviado nada. Si está en una unidad de red, cópielo a este equipo e inténtelo de nuevo.
command-token-silent = El archivo del token se abre, pero no se puede leer nada de él. No se ha enviado nada. Indique un archivo que contenga el token o el enlace.
command-api-key-silent = El archivo de la clave de API se abre, pero no se puede leer nada de él. No se ha enviado nada. Indique un archivo que contenga la clave.
command-no-token = No hay ningún token en ese archivo. Ponga en él el token, o el enlace completo del correo, y nada más.
command-token-unreadable = El archivo del token no se puede leer. Compruebe la ruta y que tiene permiso para leerlo.
command-link-covered = El enlace de ese archivo es de un filtro de correo que oculta la dirección real. Ábralo en un navegador y ponga en el archivo la dirección que se muestre.
command-link-several = En ese archivo hay varios enlaces con tokens distintos. Deje solo el de este expediente.
command-api-key-unreadable = El archivo de la clave de API no se puede leer o está vacío. Compruebe la ruta y que tiene permiso para leerlo.
command-no-api-key = No hay ninguna clave de API en ese archivo. Ponga en él la clave y nada más.
command-no-data-folder = No hay carpeta de datos donde Dossier anote lo que envía, así que no se ha enviado nada. Defina HOME (en Linux también XDG_DATA_HOME) con una carpeta en la que pueda escribir.
command-output-lost = La salida no se pudo escribir. Libere espacio o envíela a otro lugar y ejecute de nuevo el comando.
command-receipt-lost = El expediente está presentado, pero su recibo no se pudo escribir en la salida. Ejecute de nuevo el mismo comando: no envía nada y muestra el recibo.
command-interrupted = Detenido. No se ha enviado nada.
command-replace = Este expediente, u otro con el mismo enlace, se envió y aún no está completado. Si era este: para enviar otro archivo en lugar de uno que falta o no sirve, añada { $flags }
command-copy-denied = La copia del diario junto al archivo del expediente no se pudo escribir: Dossier no tiene permiso para escribir ahí. No se ha perdido nada: el diario está íntegro en la carpeta de datos.
command-copy-not-written = La copia del diario junto al archivo del expediente no se pudo escribir: el disco está lleno o la rechazó, o hay otra cosa en su lugar. No se ha perdido nada: el diario está íntegro en la carpeta de datos.
command-send-anyway = Un envío anterior de este expediente, o con este enlace, sigue abierto. Solo si sabe que spektr no lo tiene, o que el servidor ya no existe: --send-anyway lo abandona y envía el expediente tal como está.
command-not-replaced = No sustituido: { $slots }. spektr ya tenía el primer documento y no pidió otro, así que el nuevo no se envió.
command-replace-form = escríbalo como REFERENCIA.CAMPO=ARCHIVO
command-replace-unknown = El expediente no tiene ningún documento { $slot } que sustituir. Nómbrelo como en los avisos: REFERENCIA.CAMPO.
command-engine-ended = Dossier no pudo iniciarse. No se ha enviado nada.
command-practice-failed = El servidor de prácticas no pudo iniciarse. Compruebe que el puerto está libre y que hay espacio en el disco.
command-practice-api = API { $url }
command-practice-token = Token { $token }
command-practice-stop = Pulse Ctrl+C para detenerlo.
command-window-failed = La ventana no se puede abrir. Dossier necesita una pantalla con OpenGL; sin ella use los comandos que muestra dossier --help.
command-no-folder = No hay ninguna carpeta en la que Dossier pueda escribir. Defina TMPDIR e inicie Dossier de nuevo.
command-window-elsewhere = Dossier ya está abierto. Su ventana se ha traído al frente.
command-window-silent = Dossier ya está abierto, pero su ventana no responde. Espere un momento, o ciérrelo e inicie Dossier de nuevo: lo guardado no se pierde.
command-panic = Un error en Dossier detuvo lo que estaba haciendo. Lo guardado no se ha perdido. Si Dossier se ha cerrado, inícielo de nuevo.
command-no-upload-host = Escriba un host como files.example.com o files.example.com:8443: sin https://, ruta, comodines ni usuario, y que no sea este equipo.
