command-ready = Pronto a enviar: nada a corrigir.
command-to-fix = { $count ->
        [one] 1 coisa a corrigir
       *[other] { $count } coisas a corrigir
    }
command-to-look-at = { $count ->
        [one] 1 coisa a rever
       *[other] { $count } coisas a rever
    }
command-warning = A rever: { $sentence }
command-next = A seguir: { $step }
command-completed = Submetido. A spektr tem o processo e { $count ->
        [0] não eram precisos documentos
        [one] 1 documento
       *[other] { $count } documentos
    }.
command-check-sound = Nada a corrigir. O processo pode ser enviado.
command-check-warnings = { $counts }. O processo pode ser enviado.
command-more-to-fix = E mais { $count } a corrigir.
command-more-to-look-at = E mais { $count } a rever.
command-accept-warnings = Este processo tem um círculo ou ações próprias, que a API records da spektr recusa. Nada foi enviado. Para o enviar mesmo assim, acrescente --accept-warnings.
command-receipt-when = Concluído em { $when }
command-receipt-case = Proc.   { $sha256 }
command-receipt-not-saved = Não foi possível escrever o recibo no diário: guarde esta saída.
command-wait-case = Ainda a ler os ficheiros do processo. O Dossier desiste se nenhum estiver pronto até às { $time }
command-wait-replacement = Ainda a ler os ficheiros que substituem documentos. O Dossier desiste se nenhum estiver pronto até às { $time }
command-wait-token = À espera do conteúdo do ficheiro do token, até às { $time }
command-wait-api-key = À espera do conteúdo do ficheiro da chave da API, até às { $time }
command-case-silent = Um ficheiro do processo abre, mas não se consegue ler: durante um minuto nada veio. Nada foi enviado. Se estiver numa unidade de rede, copie-o para este computador e tente de novo.
command-replacement-silent = Um ficheiro indicado com --replace abre, mas não se consegue ler: durante um minuto nada veio. Nada foi enviado. Se estiver numa unidade de rede, copie-o para este computador e tente de novo.
command-token-silent = O ficheiro do token abre, mas nada se consegue ler dele. Nada foi enviado. Indique um ficheiro com o token ou a ligação.
command-api-key-silent = O ficheiro da chave da API abre, mas nada se consegue ler dele. Nada foi enviado. Indique um ficheiro com a chave.
command-no-token = Não há token nesse ficheiro. Ponha lá o token, ou a ligação completa do e-mail, e mais nada.
command-token-unreadable = Não é possível ler o ficheiro do token. Verifique o caminho e se o pode ler.
command-link-covered = A ligação nesse ficheiro é de um filtro de correio que esconde o endereço verdadeiro. Abra-a num navegador e ponha no ficheiro o endereço que aparecer.
command-link-several = Há várias ligações com tokens diferentes nesse ficheiro. Deixe só a deste processo.
command-api-key-unreadable = O ficheiro da chave da API não se consegue ler ou está vazio. Verifique o caminho e se o pode ler.
command-no-api-key = Não há chave da API nesse ficheiro. Ponha lá a chave e mais nada.
command-no-data-folder = Não há pasta de dados onde o Dossier possa anotar o que envia, por isso nada foi enviado. Defina HOME (em Linux também XDG_DATA_HOME) para uma pasta onde possa escrever.
command-output-lost = Não foi possível escrever a saída. Liberte espaço ou envie-a para outro lado e execute de novo o comando.
command-receipt-lost = O processo está submetido, mas não foi possível escrever o recibo na saída. Execute de novo o mesmo comando: não envia nada e mostra o recibo.
command-interrupted = Parado. Nada foi enviado.
command-replace = Este processo, ou outro com a mesma ligação, foi enviado e ainda não está concluído. Se foi este: para enviar outro ficheiro em vez de um que falta ou não serve, acrescente { $flags }
command-copy-denied = Não foi possível escrever a cópia do diário ao lado do ficheiro do processo: o Dossier não pode escrever aí. Nada se perdeu: o diário está inteiro, na pasta de dados.
command-copy-not-written = Não foi possível escrever a cópia do diário ao lado do ficheiro do processo: o disco está cheio ou recusou, ou há outra coisa no lugar. Nada se perdeu: o diário está inteiro, na pasta de dados.
command-send-anyway = Um envio anterior deste processo, ou com esta ligação, ainda está aberto. Só se souber que a spektr não o tem, ou que o servidor já não existe: --send-anyway abandona-o e envia o processo como está.
command-not-replaced = Não substituído: { $slots }. A spektr já tinha o primeiro documento e não pediu outro, por isso o novo não foi enviado.
command-replace-form = escreva-o como REFERÊNCIA.CAMPO=FICHEIRO
command-replace-unknown = O processo não tem documento { $slot } para substituir. Indique-o como nos avisos: REFERÊNCIA.CAMPO.
command-engine-ended = O Dossier não conseguiu arrancar. Nada foi enviado.
command-practice-failed = O servidor de treino não conseguiu arrancar. Verifique se a porta está livre e se há espaço no disco.
command-practice-api = API { $url }
command-practice-token = Token { $token }
command-practice-stop = Prima Ctrl+C para o parar.
command-window-failed = Não é possível abrir a janela. O Dossier precisa de um ecrã com OpenGL; sem ele, use os comandos que dossier --help lista.
command-no-folder = Não há pasta onde o Dossier possa escrever. Defina TMPDIR e inicie de novo o Dossier.
command-window-elsewhere = O Dossier já está aberto. A janela foi trazida para a frente.
command-window-silent = O Dossier já está aberto, mas a janela não responde. Aguarde um momento, ou termine-o e inicie de novo: o que foi guardado não se perde.
command-panic = Um erro no Dossier parou o que estava a fazer. O que foi guardado não se perdeu. Se o Dossier terminou, inicie-o de novo.
command-no-upload-host = Escreva um anfitrião como files.example.com ou files.example.com:8443: sem https://, caminho, carateres universais e utilizador, e que não seja este computador.
