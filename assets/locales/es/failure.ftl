failure-spektr-says = spektr responde: { $message }
failure-detail-said = { $says } { $detail }
failure-spektr-silent = spektr no dijo más.

failure-cannot-reach = No se puede conectar con spektr
    .detail = La red o spektr no responde. No se ha perdido nada.
    .next = { $way ->
        [wait] Compruebe la red. Dossier sigue solo, o al momento con «Probar ahora».
        [send] Compruebe la red y envíe de nuevo.
       *[resume] Compruebe la red y reanude.
    }
failure-outcome-unknown = Aún no se sabe si spektr lo recibió
    .detail = Se envió, y la respuesta de spektr se perdió o no se esperó. Dossier pregunta a spektr antes de volver a enviar nada.
    .next = { $way ->
        [wait] Dossier pregunta de nuevo solo, o al momento con «Probar ahora».
       *[resume] Compruebe de nuevo.
    }
failure-undecided = spektr no puede decir si tiene este expediente
    .detail = La respuesta al primer envío se perdió, y spektr no dice si llegó. Enviarlo de nuevo podría crear una segunda presentación.
    .next = Pregunte al soporte de spektr si lo tiene.
failure-accepted-undecided = spektr aceptó este expediente y no dice qué fue de él
    .detail = Se aceptó en el primer envío, así que no se envía otra vez completo. Ahora spektr ni lo completa ni pide sus documentos.
    .next = Si se envió con otro enlace, siga con ese. Si no, pregunte al soporte de spektr.
failure-link-expired = Este enlace ha caducado
    .detail = El expediente se conserva tal como está. spektr lo acepta de nuevo con un enlace nuevo.
    .next = Pegue un enlace nuevo para seguir.
failure-rejected = Hay un problema con los datos
    .detail = { $says } No se ha presentado nada.
    .next = Cambie el expediente y envíelo de nuevo.
failure-contract = La respuesta de spektr no coincide con sus archivos
    .detail = { $what } No se envía nada ante una respuesta que no encaja.
    .next = Envíe esto al soporte de spektr.
failure-finished-without-files = spektr terminó sin pedir sus archivos
    .detail = Respondió que el expediente está completado, pero no se tomó ningún documento.
    .next = Pregunte al soporte de spektr antes de enviarlo de nuevo.
failure-already-finished = El proceso de este enlace ya ha terminado
    .detail = No se ha enviado nada. Es probable que el enlace ya se usara.
    .next = Pegue un enlace nuevo para enviar este expediente.
failure-not-spektr = Su red respondió en lugar de spektr
    .detail = Hay una página de inicio de sesión o un proxy en medio.
    .next = { $way ->
        [wait] Inicie sesión en la red. Dossier sigue solo, o al momento con «Probar ahora».
        [send] Inicie sesión en la red y envíe de nuevo.
       *[resume] Inicie sesión en la red y reanude.
    }
failure-redirected = spektr redirigió a otra dirección
    .detail = Dossier no sigue redirecciones con datos personales.
    .next = Compruebe la dirección en «Adónde va este expediente».
failure-refused-host = Los documentos no pueden ir a { $host }
    .detail = spektr pidió enviar los documentos a un host que no está en la lista. No se envió ningún documento allí.
    .next = Pregunte al soporte de spektr si ese host es suyo. Si lo es, permítalo en los ajustes o con --allow-upload-host.
failure-refused-scheme = Los documentos no pueden ir a { $scheme }://{ $host }
    .detail = La dirección que dio spektr empieza por «{ $scheme }:», y los documentos solo van por https. No se envió ningún documento allí.
    .next = Envíe esto al soporte de spektr.
failure-refused-port = Los documentos no pueden ir a { $host } por el puerto { $port }
    .detail = El host es conocido, pero no con este puerto. No se envió ningún documento allí.
    .next = Pregunte al soporte de spektr si este puerto es correcto. Si lo es, permita { $host }:{ $port } en los ajustes o con --allow-upload-host.
failure-refused-user = Los documentos no pueden ir a { $host } con un nombre de usuario
    .detail = La dirección que dio spektr contiene un usuario o una contraseña, algo que una dirección de carga nunca tiene. No se envió ningún documento allí.
    .next = Envíe esto al soporte de spektr.
failure-refused-form = Los documentos no pueden ir a la dirección que dio spektr
    .detail = No está escrita como dirección https. No se envió ningún documento allí.
    .next = Envíe esto al soporte de spektr.
failure-certificate-untrusted = El certificado del servidor no es de confianza
    .detail = Ninguna autoridad de confianza de este equipo lo ha firmado; pudo responder otro servidor. No se ha enviado nada.
    .next = Compruebe la dirección. Si su red inspecciona las conexiones, pida a quien la administra que instale su certificado en este equipo.
failure-certificate-name = El certificado del servidor pertenece a otro servidor
    .detail = No se emitió para la dirección consultada. No se ha enviado nada.
    .next = { $way ->
        [send] Compruebe la dirección y la red y envíe de nuevo.
       *[resume] Compruebe la dirección y la red y reanude.
    }
failure-certificate-ended = El certificado del servidor ha caducado
    .detail = Caducó el { $then }, y el reloj de este equipo indica { $now }. No se ha enviado nada.
    .next = Compruebe el reloj de este equipo. Si está bien, avise al soporte de spektr.
failure-certificate-time = El certificado del servidor ha caducado o aún no es válido
    .detail = El reloj de este equipo indica { $now }. No se ha enviado nada.
    .next = Compruebe el reloj de este equipo. Si está bien, avise al soporte de spektr.
failure-clock = El reloj de su equipo parece incorrecto ({ $now })
    .detail = Según ese reloj, el certificado del servidor ha caducado o aún no es válido. No se ha enviado nada.
    .next = { $way ->
        [send] Ajuste el reloj y envíe de nuevo.
       *[resume] Ajuste el reloj y reanude.
    }
failure-clock-early = El reloj de su equipo parece incorrecto ({ $now })
    .detail = El certificado del servidor no empieza hasta el { $then }. No se ha enviado nada.
    .next = { $way ->
        [send] Ajuste el reloj y envíe de nuevo.
       *[resume] Ajuste el reloj y reanude.
    }
failure-clock-late = El reloj de su equipo parece incorrecto ({ $now })
    .detail = El reloj del servidor difiere, y según el de su equipo el certificado caducó el { $then }. No se ha enviado nada.
    .next = { $way ->
        [send] Ajuste el reloj y envíe de nuevo.
       *[resume] Ajuste el reloj y reanude.
    }
failure-unexpected-status = spektr rechazó la solicitud
    .detail = { $says } (respuesta { $status })
    .next = { $way ->
        [send] Compruebe el enlace y la dirección y envíe de nuevo.
       *[resume] Compruebe el enlace y la dirección y reanude.
    }
failure-server-failed = spektr tiene un problema propio
    .detail = Siguió respondiendo con un error ({ $status }). No se ha perdido nada.
    .next = { $way ->
        [wait] Espere: Dossier sigue solo, o al momento con «Probar ahora».
        [send] Espere unos minutos y envíe de nuevo.
       *[resume] Espere unos minutos y reanude.
    }
failure-busy-until = { $who ->
        [storage] El almacén de documentos no acepta solicitudes hasta las { $time }
       *[other] spektr no acepta solicitudes hasta las { $time }
    }
    .detail = { $way ->
        [send] Está ocupado. No se ha perdido nada, y no se envía nada más hasta que usted envíe de nuevo.
       *[resume] Está ocupado. No se ha perdido nada, y no se envía nada más hasta que usted reanude.
    }
    .next = { $way ->
        [send] Envíe de nuevo después de { $time }.
       *[resume] Reanude después de { $time }.
    }
failure-busy-long = { $who ->
        [storage] El almacén de documentos no acepta solicitudes durante mucho tiempo
       *[other] spektr no acepta solicitudes durante mucho tiempo
    }
    .detail = { $way ->
        [send] No da una hora utilizable. No se ha perdido nada, y no se envía nada más hasta que usted envíe de nuevo.
       *[resume] No da una hora utilizable. No se ha perdido nada, y no se envía nada más hasta que usted reanude.
    }
    .next = { $way ->
        [send] Envíe de nuevo mañana. Si dice lo mismo, pregunte al soporte de spektr.
       *[resume] Reanude mañana. Si dice lo mismo, pregunte al soporte de spektr.
    }
failure-other-step = spektr espera otro paso distinto del que se ha rellenado aquí
    .detail = No se ha enviado nada. Puede que otra persona rellenara este paso, con el mismo enlace o en la página alojada.
    .next = Obtenga de nuevo el formulario y vea qué pide ahora.
failure-still-running = spektr sigue ocupado con el paso anterior
    .detail = Aún no acepta este expediente. No se ha enviado nada.
    .next = { $way ->
        [send] Espere unos minutos y envíe de nuevo.
       *[resume] Espere unos minutos y reanude.
    }
failure-unreadable = La respuesta de spektr no se pudo leer
    .detail = Las respuestas llegaban dañadas o con otra forma. No se ha perdido nada.
    .next = { $way ->
        [send] Envíe de nuevo más tarde o pregunte al soporte de spektr.
       *[resume] Reanude más tarde o pregunte al soporte de spektr.
    }
failure-kept-open = spektr no termina el expediente
    .detail = Tiene el expediente, pero ni lo completa ni nombra un documento que le falte. No se ha perdido nada.
    .next = Reanude más tarde o pregunte al soporte de spektr.
failure-process-failed = spektr no pudo terminar el proceso
    .detail = { $says } El expediente se conserva tal como está.
    .next = Pida un enlace nuevo al soporte de spektr.
failure-files-needed = { $count ->
        [one] 1 documento no llegó
       *[other] { $count } documentos no llegaron
    }
    .detail = Abajo, cada uno indica por qué. Lo marcado como enviado ha llegado.
    .next = Envíe de nuevo o elija otro archivo con «Sustituir…».
failure-files-paused = Algunos documentos no pasaron
    .detail = Lo marcado como enviado ha llegado; no se ha perdido nada.
    .next = { $way ->
        [wait] Dossier envía el resto solo, o al momento con «Probar ahora».
       *[resume] Reanude para enviar el resto.
    }
failure-form-refused = El almacén rechazó el formulario de carga
    .detail = Es un fallo de Dossier o de spektr, no de sus archivos ({ $code }).
    .next = Envíe esto a los responsables de Dossier.
failure-journal-failed = Detenido: no se puede escribir en el disco
    .detail = Dossier anota cada paso antes de darlo, y el disco lo rechazó. Después no siguió nada.
    .next = { $way ->
        [send] Libere espacio en el disco, o compruebe que funciona, y envíe de nuevo.
       *[resume] Libere espacio en el disco, o compruebe que funciona, y reanude.
    }
failure-cancelled = Usted lo ha puesto en pausa
    .detail = No se ha perdido nada. Lo que había llegado sigue allí.
    .next = { $way ->
        [send] Envíe de nuevo cuando quiera.
       *[resume] Reanude cuando quiera.
    }

failure-mismatch-unknown = Pide «{ $slot }», que no se envió.
failure-mismatch-missing = No pide «{ $slot }», que se había anunciado.
failure-mismatch-twice = Pide «{ $slot }» dos veces.
failure-mismatch-unsendable = Su formulario de carga para «{ $slot }» no se puede enviar tal como está.
failure-slot = { $field }, { $entity }

failure-upload-unreachable = No se puede conectar con el almacén.
failure-upload-reset = Se interrumpió la conexión.
failure-upload-stalled = La conexión dejó de responder.
failure-upload-answer-lost = Se envió todo, pero no llegó respuesta.
failure-upload-redirected = El almacén redirigió a otra dirección. Allí no se envían documentos.
failure-upload-certificate = El certificado del almacén no es de confianza.
failure-upload-wrong-digest = El archivo cambió por el camino.
failure-upload-too-large = El almacén dice que el archivo es demasiado grande. Adjunte uno más pequeño.
failure-upload-too-small = El almacén dice que el archivo es demasiado pequeño. Adjunte otro.
failure-upload-expired = El enlace de carga ha caducado. Hace falta uno nuevo.
failure-upload-busy = El almacén está ocupado.
failure-upload-interrupted = El almacén no recibió el archivo completo.
failure-upload-server = El almacén tiene un problema propio.
failure-upload-not-signed = El nombre o el tipo del archivo no es lo que pidió spektr.
failure-upload-form = El almacén rechazó el formulario de carga.
failure-upload-refused = El almacén rechazó el archivo ({ $code }).
failure-upload-refused-bare = El almacén rechazó el archivo.
failure-journal-unreadable = El registro de un envío anterior no se puede leer
    .detail = Sin él, Dossier no sabe qué tiene ya spektr, así que no se ha enviado nada.
    .next = Conserve el archivo del diario y pregunte al soporte de spektr si tiene este expediente.
failure-journal-not-ours = El registro de este envío no se puede guardar: hay otra cosa en su lugar
    .detail = Donde Dossier guarda su diario (junto al archivo del expediente y en su carpeta de datos) hay un enlace, una carpeta u otro tipo de archivo. Se ha dejado como estaba, y no se ha enviado nada.
    .next = Muévalo a otro sitio y envíe de nuevo.
failure-journal-denied = El registro de este envío no se puede guardar: Dossier no tiene permiso para escribir ahí
    .detail = Dossier anota cada paso antes de darlo, y no puede escribir en el diario de su carpeta de datos, o no puede leer el que está junto al archivo del expediente. No se ha enviado nada.
    .next = Obtenga permiso para escribir en la carpeta de datos y leer el diario junto al expediente, y envíe de nuevo.
failure-in-use = Otro Dossier tiene abierto este expediente
    .detail = Desde aquí no se ha enviado nada.
    .next = Espere a que el otro termine, o siga en su ventana, y mire de nuevo.
failure-changed-since-sent = El expediente, o su destino, se cambió después de enviarlo
    .detail = Aún no está claro si spektr tiene la versión anterior, así que no se ha enviado nada más.
    .next = Deshaga el cambio y envíe de nuevo, para que Dossier pregunte antes a spektr; o siga donde se envió la versión anterior, en la ventana o en la línea de comandos.
failure-documents-changed = { $count ->
        [one] Un documento se cambió después de enviarlo
       *[other] { $count } documentos se cambiaron después de enviarlos
    }
    .detail = El expediente se envió con otro contenido y aún no está completado: { $slots }. No se ha enviado nada más.
    .next = Déjelo como estaba y envíe de nuevo, o envíe el archivo nuevo en su lugar: dossier submit … { $flags }
failure-nothing-to-replace = Ahora no se puede sustituir ningún documento
    .detail = --replace es para un expediente enviado y aún no completado. El diario no muestra ninguno; no se ha enviado nada.
    .next = Envíe de nuevo sin --replace.
failure-document-unchanged = Ese documento no ha cambiado desde que se envió el expediente
    .detail = --replace es para un documento que cambió o falta. No se ha enviado nada.
    .next = Envíe de nuevo sin --replace.
failure-refused-api = No se puede preguntar a spektr en esta dirección
    .detail = Una dirección empieza por https://, o es un servidor de este equipo. No se ha enviado nada.
    .next = Compruebe la dirección.
