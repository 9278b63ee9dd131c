preview-pages = { $count ->
        [one] 1 página
       *[other] { $count } páginas
    }
preview-show-for = Ver { $slot }
preview-page = Una página del documento
preview-page-of = Página { $page } de { $pages }
preview-page-before = Página anterior
preview-page-after = Página siguiente
preview-smaller = Más pequeño
preview-larger = Más grande
preview-zoom = { $percent } %
preview-zoom-whole = { $zoom }. Mostrar la página entera
preview-before = Documento anterior
preview-after = Documento siguiente
preview-count = { $at } de { $count }
preview-close = Cerrar el documento
preview-divider = Anchura del documento
preview-turn-left = Girar la vista a la izquierda
preview-turn-right = Girar la vista a la derecha
preview-no-further = No se puede más.
preview-drawing = Dibujando…
preview-gone = Aquí ya no hay ningún documento.

preview-none-too-large = La imagen es demasiado grande para mostrarla aquí. El documento se envía tal como está.
preview-none-too-slow = Dibujarlo tardó demasiado. El documento se envía tal como está.
preview-none-password = El documento solo se abre con contraseña.
preview-none-certificate = El documento solo se abre con un certificado o un servicio de derechos.
preview-none-unknown = Dossier no puede mostrar documentos de este tipo. El documento se envía tal como está.
preview-none-damaged = Dossier no puede mostrar este documento. Ábralo en otro programa para ver si está íntegro.
preview-none-not-read = El documento no se pudo leer. Elíjalo de nuevo.

preview-restricted = Se abre, pero imprimirlo o copiarlo está restringido.
preview-small = Solo tiene { $width } × { $height } píxeles. Compruebe que se puede leer.
preview-not-drawn = La imagen no muestra lo rellenado en esta página. Abra el documento en otro programa para comprobarlo. Se envía tal como está.
preview-blank = La primera página está casi en blanco. Compruebe que es la cara correcta.
preview-heic = HEIC es un formato de teléfono que Dossier no puede mostrar y spektr quizá no acepte. Guarde la foto como JPEG o PDF y elija esa.
preview-also-in = El mismo archivo está también en { $slot }.

preview-move = Mover…
preview-move-for = Mover el archivo de { $slot }
preview-move-title = ¿Cuál es su lugar?
preview-move-yes = Moverlo allí
preview-move-swaps = su archivo viene aquí
preview-move-here = Mover { $file } aquí
preview-swap-with = Mover { $file } aquí, y el de aquí a su lugar
preview-has-file = Aquí ya hay un archivo. Elija el lugar en la bandeja para sustituirlo.
preview-moved = El archivo está ahora en { $slot }.

preview-pasted = Imagen pegada { $when }.png
preview-pasted-again = Imagen pegada { $when } ({ $number }).png
preview-not-pasted = La imagen no se pegó. { $reason }
preview-paste-too-large = La imagen tiene { $width } × { $height } píxeles, que son demasiados. Guárdela como archivo, redúzcala y elija ese.

preview-drop-unnamed = Adjunto
preview-drop-not-taken = No se tomó { $file }. { $reason }
preview-drop-while-locked = Lo que se soltó mientras los expedientes estaban bloqueados no se tomó. Suéltelo de nuevo cuando estén abiertos.
preview-drop-without-case = Lo que se soltó no se tomó, porque no se mostraba ningún expediente. Abra el expediente y suéltelo de nuevo.
preview-drop-lost-web = { $count ->
        [one] Se soltó una dirección web, que no es un archivo. Guárdela antes en este equipo y suelte el archivo.
       *[other] Se soltaron { $count } direcciones web, que no son archivos. Guárdelas antes en este equipo y suelte los archivos.
    }
preview-drop-lost-elsewhere = { $count ->
        [one] Se soltó un archivo de otro equipo ({ $what }). Cópielo antes a este equipo y suelte la copia.
       *[other] Se soltaron { $count } archivos de otro equipo ({ $what }). Cópielos antes a este equipo y suelte las copias.
    }
preview-drop-lost-scheme = { $count ->
        [one] Se soltó algo que solo otro programa puede abrir ({ $what }). Guárdelo antes en una carpeta y suelte el archivo.
       *[other] Se soltaron { $count } cosas que solo otro programa puede abrir ({ $what }). Guárdelas antes en una carpeta y suelte los archivos.
    }
preview-drop-lost-not-handed = El otro programa no entregó lo que se soltó. Guárdelo antes en una carpeta y suelte el archivo.
preview-drop-lost-no-place = El adjunto no se puede tomar aquí del otro programa. Guárdelo antes en una carpeta y suelte el archivo.
preview-drop-lost-too-large = El adjunto que se soltó es mayor de lo que puede ser un documento (15 MB).
