preview-pages = { $count ->
        [one] 1 página
       *[other] { $count } páginas
    }
preview-show-for = Ver { $slot }
preview-page = Uma página do documento
preview-page-of = Página { $page } de { $pages }
preview-page-before = Página anterior
preview-page-after = Página seguinte
preview-smaller = Mais pequeno
preview-larger = Maior
preview-zoom = { $percent }%
preview-zoom-whole = { $zoom }. Mostrar a página inteira
preview-before = Documento anterior
preview-after = Documento seguinte
preview-count = { $at } de { $count }
preview-close = Fechar o documento
preview-divider = Largura do documento
preview-turn-left = Rodar a vista para a esquerda
preview-turn-right = Rodar a vista para a direita
preview-no-further = Não dá para ir mais longe.
preview-drawing = A desenhar…
preview-gone = Já não há documento aqui.

preview-none-too-large = A imagem é demasiado grande para ser mostrada aqui. O documento é enviado como está.
preview-none-too-slow = Desenhá-lo demorou demasiado. O documento é enviado como está.
preview-none-password = O documento só abre com palavra-passe.
preview-none-certificate = O documento só abre com um certificado ou um serviço de direitos.
preview-none-unknown = O Dossier não consegue mostrar documentos deste tipo. O documento é enviado como está.
preview-none-damaged = O Dossier não consegue mostrar este documento. Abra-o noutro programa para ver se está inteiro.
preview-none-not-read = Não foi possível ler o documento. Escolha-o de novo.

preview-restricted = Abre, mas imprimir ou copiar está restringido.
preview-small = Tem só { $width } × { $height } píxeis. Verifique se se consegue ler.
preview-not-drawn = A imagem não mostra o que está preenchido nesta página. Abra o documento noutro programa para o verificar. É enviado como está.
preview-blank = A primeira página está quase em branco. Verifique se é o lado certo.
preview-heic = HEIC é um formato de telemóvel que o Dossier não consegue mostrar e que a spektr pode não aceitar. Guarde a fotografia como JPEG ou PDF e escolha essa.
preview-also-in = O mesmo ficheiro também está em { $slot }.

preview-move = Mover…
preview-move-for = Mover o ficheiro de { $slot }
preview-move-title = Qual é o seu lugar?
preview-move-yes = Movê-lo para lá
preview-move-swaps = o ficheiro de lá vem para aqui
preview-move-here = Mover { $file } para aqui
preview-swap-with = Mover { $file } para aqui, e o que está aqui para o lugar dele
preview-has-file = Já há um ficheiro aqui. Escolha o lugar no tabuleiro para o substituir.
preview-moved = O ficheiro está agora em { $slot }.

preview-pasted = Imagem colada { $when }.png
preview-pasted-again = Imagem colada { $when } ({ $number }).png
preview-not-pasted = A imagem não foi colada. { $reason }
preview-paste-too-large = A imagem tem { $width } × { $height } píxeis, o que é demasiado. Guarde-a como ficheiro, reduza-a e escolha esse.

preview-drop-unnamed = Anexo
preview-drop-not-taken = { $file } não foi aceite. { $reason }
preview-drop-while-locked = O que foi largado com os processos bloqueados não foi aceite. Largue-o de novo quando estiverem abertos.
preview-drop-without-case = O que foi largado não foi aceite, porque não estava nenhum processo à vista. Abra o processo e largue-o de novo.
preview-drop-lost-web = { $count ->
        [one] Foi largado um endereço web, que não é um ficheiro. Guarde-o primeiro neste computador e largue o ficheiro.
       *[other] Foram largados { $count } endereços web, que não são ficheiros. Guarde-os primeiro neste computador e largue os ficheiros.
    }
preview-drop-lost-elsewhere = { $count ->
        [one] Foi largado um ficheiro de outro computador ({ $what }). Copie-o primeiro para este computador e largue a cópia.
       *[other] Foram largados { $count } ficheiros de outro computador ({ $what }). Copie-os primeiro para este computador e largue as cópias.
    }
preview-drop-lost-scheme = { $count ->
        [one] Foi largado algo que só outro programa pode abrir ({ $what }). Guarde-o primeiro numa pasta e largue o ficheiro.
       *[other] Foram largadas { $count } coisas que só outro programa pode abrir ({ $what }). Guarde-as primeiro numa pasta e largue os ficheiros.
    }
preview-drop-lost-not-handed = O outro programa não entregou o que foi largado. Guarde-o primeiro numa pasta e largue o ficheiro.
preview-drop-lost-no-place = Aqui não é possível tirar o anexo do outro programa. Guarde-o primeiro numa pasta e largue o ficheiro.
preview-drop-lost-too-large = O anexo largado é maior do que um documento pode ser (15 MB).
