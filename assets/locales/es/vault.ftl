vault-in-use = Otro Dossier tiene abiertos estos expedientes. Siga en su ventana o ciérrelo antes.
vault-read-only = La carpeta de expedientes es de solo lectura, así que no se guarda nada. Dé a Dossier una carpeta en la que pueda escribir.
vault-disk-full = No guardado: el disco está lleno. Libere espacio; lo guardado antes está íntegro.
vault-not-written = No guardado: el disco lo rechazó. Compruebe el disco; lo guardado antes está íntegro.
vault-not-read = El disco no pudo leer lo guardado. Compruebe el disco e inténtelo de nuevo.
vault-damaged = Lo guardado ya no se puede leer: está dañado. Se ha dejado como está; restáurelo de una copia de seguridad.
vault-newer = Un Dossier más nuevo guardó estos expedientes. Aquí se pueden leer; actualice Dossier para cambiarlos.
vault-no-such-case = Este expediente ya no está. Abra otro de la lista.
vault-not-open = Ahora no se guardan expedientes, porque los guardados están bloqueados. Desbloquéelos antes.
vault-wrong-passphrase = Esa no es la frase de contraseña. Inténtelo de nuevo; no ha cambiado nada.

vault-key-no-entry = Falta la clave de sus expedientes en el llavero del sistema. Restaure el llavero e inténtelo de nuevo, o introduzca la frase de contraseña.
vault-key-locked = El llavero del sistema está bloqueado. Desbloquéelo e inténtelo de nuevo, o introduzca la frase de contraseña.
vault-key-no-keyring = Ningún llavero responde en este sistema. Inicie el llavero e inténtelo de nuevo, o introduzca la frase de contraseña.
vault-key-other-key = El llavero del sistema tiene otra clave distinta de la de sus expedientes. Restaure el llavero e inténtelo de nuevo, o introduzca la frase de contraseña.
vault-key-not-asked = Ahora solo los abre la frase de contraseña. No se pregunta al llavero del sistema.

vault-damage-older = Lo último guardado de este expediente no se puede leer. Esto es lo anterior.
vault-damage-older-entities = { $count ->
        [one] 1 empresa o persona es
       *[other] { $count } empresas o personas son
    } de un guardado anterior.
vault-damage-older-relations = { $count ->
        [one] 1 relación es
       *[other] { $count } relaciones son
    } de un guardado anterior.
vault-damage-lost-entities = { $count ->
        [one] Se ha perdido 1 empresa o persona
       *[other] Se han perdido { $count } empresas o personas
    }.
vault-damage-lost-relations = { $count ->
        [one] Se ha perdido 1 relación
       *[other] Se han perdido { $count } relaciones
    }.
vault-damage-line = El estado de este expediente no se puede leer.
vault-damage-copies = Pueden faltar algunos de sus documentos.
vault-damage-next = Compruébelo todo: sigue como expediente nuevo, y el dañado se deja como está.
