review-tab-form = Datos
review-tab-ownership = Titularidad
review-tab-documents = Documentos
review-tab-review = Revisión

review-title = Revise el expediente antes de enviarlo
review-title-sent = Lo que se envió
review-where = Adónde va
review-where-environment = Va a
review-where-nowhere = Aún no hay enlace. Pegue el enlace del correo de spektr.
review-where-live = Es el entorno real: lo que envía es sobre personas reales, y spektr actúa en consecuencia.
review-where-practice = El servidor de prácticas de este equipo. Nada sale de él.
review-where-sandbox = Un entorno para probar. No envíe ahí datos de personas reales.
review-where-own = Una dirección propia. Asegúrese de saber de quién es.
review-who = Rellenado por
review-who-nobody = Aún sin indicar
review-hosts = Los documentos van a
review-hosts-s3 = Amazon S3, en las direcciones que da spektr para este expediente, y a ningún otro sitio
review-hosts-more = Amazon S3, en las direcciones que da spektr para este expediente, y los hosts permitidos en los ajustes: { $hosts }
review-hosts-here = El servidor de prácticas de este equipo, y a ningún otro sitio
review-documents = Documentos
review-documents-count = { $count ->
        [0] Ninguno
        [one] 1 documento, { $size }
       *[other] { $count } documentos, { $size } en total
    }
review-change = Cambiar
review-change-named = Cambiar { $what }
review-change-where = Cambiar adónde va
review-change-who = Cambiar quién lo rellena
review-missing = Qué falta
review-missing-copy = Copiar la lista de lo que falta
review-missing-copied = Copiado. Péguelo en un correo.
review-fix = Corregir
review-fix-named = Corregir: { $what }
review-missing-head = Falta para { $title }:
review-missing-head-untitled = Aún falta:
review-company = Empresa
review-person = Persona
review-owns = Quién posee qué
review-nothing = Nada rellenado aún
review-unanswered = Sin respuesta
review-reading = Leyéndose
review-not-read = Aún no se puede enviar
review-sent-as = enviado como { $file }
review-exact = Qué se envía, exactamente
review-exact-show = Mostrar exactamente qué se envía
review-exact-hide = Ocultar lo que se envía
review-exact-hint = Partido en líneas para leerlo; por lo demás, exactamente lo que se envía. Los documentos se envían aparte.
review-exact-not-yet = Corrija antes lo que falta: no se envía nada sin terminar, así que no hay nada que mostrar.
review-exact-copy = Copiarlo todo
review-will = { $companies ->
        [0] Ninguna empresa
        [one] 1 empresa
       *[other] { $companies } empresas
    }, { $people ->
        [0] ninguna persona
        [one] 1 persona
       *[other] { $people } personas
    } y { $documents ->
        [0] ningún documento
        [one] 1 documento ({ $size })
       *[other] { $documents } documentos ({ $size })
    } van al momento a spektr ({ $environment }). Puede pausar el envío, y no se pierde nada.
review-will-nowhere = El expediente aún no tiene enlace. Se le pide antes.
review-agree = Lo he revisado. Trata de personas reales, y spektr actúa en consecuencia.
review-agree-first = Marque antes la casilla de arriba: el expediente va al entorno real.
