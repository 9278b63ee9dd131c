handover-kind = Expediente con documentos
handover-file-name = expediente.age

handover-pack-title = Entregar este expediente
handover-pack-detail = Todos los datos y documentos van en un archivo que solo abre su frase de contraseña. Su compañero lo abre en Dossier con «Abrir…». Dígale la frase, pero no en el mismo mensaje que el archivo.
handover-pack-link = El enlace a spektr no se incluye.
handover-pack-yes = Elegir dónde…
handover-pack-plain = Solo datos, sin protección…
handover-packed = El expediente está empaquetado. El suyo se queda aquí: acuerde con su compañero quién lo envía.
handover-not-packed = El expediente no se empaquetó. { $reason }

handover-unpack-title = Un expediente entregado
handover-unpack-detail = { $file } se abre con la frase con que se empaquetó. Pasa a ser un expediente suyo.
handover-unpack-yes = Abrir
handover-unpack-busy = Se está probando la frase. Tarda unos segundos.
handover-unpacked = El expediente está aquí con sus documentos. Acuerde con su compañero quién lo envía.

handover-file = El archivo no se puede abrir: { $problem }
handover-wrong-passphrase = Esa no es la frase de contraseña. Inténtelo de nuevo; no ha cambiado nada.
handover-too-much-work = Este archivo está hecho de modo que probar su frase requiere más de un gigabyte de memoria. Pida que se empaquete de nuevo con Dossier.
handover-not-one = No es un expediente empaquetado por Dossier. Elija otro archivo o pida que se empaquete de nuevo.
handover-damaged = El archivo se cambió o se cortó por el camino. Pida que se lo envíen de nuevo.
handover-document = { $slot }: { $problem }
handover-disk-full = El disco está lleno. Libere espacio o elija otro lugar.
handover-not-written = El archivo no se puede escribir ahí. Elija otra carpeta.
