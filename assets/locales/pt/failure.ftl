failure-spektr-says = a spektr responde: { $message }
failure-detail-said = { $says } { $detail }
failure-spektr-silent = A spektr não disse mais nada.

failure-cannot-reach = Sem ligação à spektr
    .detail = A rede ou a spektr não responde. Nada se perdeu.
    .next = { $way ->
        [wait] Verifique a rede. O Dossier continua sozinho, ou já com “Tentar agora”.
        [send] Verifique a rede e envie de novo.
       *[resume] Verifique a rede e retome.
    }
failure-outcome-unknown = Ainda não se sabe se a spektr recebeu isto
    .detail = Foi enviado, e a resposta da spektr perdeu-se ou não foi esperada. O Dossier pergunta à spektr antes de enviar algo de novo.
    .next = { $way ->
        [wait] O Dossier pergunta de novo sozinho, ou já com “Tentar agora”.
       *[resume] Verifique de novo.
    }
failure-undecided = A spektr não sabe dizer se tem este processo
    .detail = A resposta ao primeiro envio perdeu-se, e a spektr não diz se chegou. Enviar de novo pode criar uma segunda submissão.
    .next = Pergunte ao apoio da spektr se o têm.
failure-accepted-undecided = A spektr aceitou este processo e não diz o que lhe aconteceu
    .detail = Foi aceite no primeiro envio, por isso não é enviado de novo por inteiro. Agora a spektr não o conclui nem pede os documentos.
    .next = Se foi enviado com outra ligação, continue com essa. Senão, pergunte ao apoio da spektr.
failure-link-expired = Esta ligação expirou
    .detail = O processo fica como está. A spektr aceita-o de novo com uma nova ligação.
    .next = Cole uma nova ligação para continuar.
failure-rejected = Há um problema com os dados
    .detail = { $says } Nada foi submetido.
    .next = Altere o processo e envie-o de novo.
failure-contract = A resposta da spektr não corresponde aos seus ficheiros
    .detail = { $what } Nada é enviado perante uma resposta que não corresponde.
    .next = Envie isto ao apoio da spektr.
failure-finished-without-files = A spektr terminou sem pedir os seus ficheiros
    .detail = Respondeu que o processo está concluído, mas não recebeu nenhum documento.
    .next = Pergunte ao apoio da spektr antes de o enviar de novo.
failure-already-finished = O processo desta ligação já terminou
    .detail = Nada foi enviado. A ligação já terá sido usada.
    .next = Cole uma nova ligação para enviar este processo.
failure-not-spektr = A sua rede respondeu em vez da spektr
    .detail = Há uma página de início de sessão ou um proxy pelo meio.
    .next = { $way ->
        [wait] Inicie sessão na rede. O Dossier continua sozinho, ou já com “Tentar agora”.
        [send] Inicie sessão na rede e envie de novo.
       *[resume] Inicie sessão na rede e retome.
    }
failure-redirected = A spektr redirecionou para outro endereço
    .detail = O Dossier não segue redirecionamentos com dados pessoais.
    .next = Verifique o endereço em “Para onde vai este processo”.
failure-refused-host = Os documentos não podem ir para { $host }
    .detail = A spektr pediu o envio dos documentos para um anfitrião que não está na lista. Nenhum documento foi para lá.
    .next = Pergunte ao apoio da spektr se este anfitrião é deles. Se for, permita-o nas definições ou com --allow-upload-host.
failure-refused-scheme = Os documentos não podem ir para { $scheme }://{ $host }
    .detail = O endereço dado pela spektr começa por “{ $scheme }:”, e os documentos só vão por https. Nenhum documento foi para lá.
    .next = Envie isto ao apoio da spektr.
failure-refused-port = Os documentos não podem ir para { $host } na porta { $port }
    .detail = O anfitrião é conhecido, mas não com esta porta. Nenhum documento foi para lá.
    .next = Pergunte ao apoio da spektr se esta porta está certa. Se estiver, permita { $host }:{ $port } nas definições ou com --allow-upload-host.
failure-refused-user = Os documentos não podem ir para { $host } com um nome de utilizador
    .detail = O endereço dado pela spektr tem um nome de utilizador ou uma palavra-passe, o que um endereço de envio nunca tem. Nenhum documento foi para lá.
    .next = Envie isto ao apoio da spektr.
failure-refused-form = Os documentos não podem ir para o endereço dado pela spektr
    .detail = Não está escrito como endereço https. Nenhum documento foi para lá.
    .next = Envie isto ao apoio da spektr.
failure-certificate-untrusted = O certificado do servidor não é de confiança
    .detail = Nenhuma autoridade em que este computador confia o assinou; pode ter respondido outro servidor. Nada foi enviado.
    .next = Verifique o endereço. Se a sua rede inspeciona as ligações, peça a quem a gere que instale o certificado neste computador.
failure-certificate-name = O certificado do servidor pertence a outro servidor
    .detail = Não foi emitido para o endereço pedido. Nada foi enviado.
    .next = { $way ->
        [send] Verifique o endereço e a rede e envie de novo.
       *[resume] Verifique o endereço e a rede e retome.
    }
failure-certificate-ended = O certificado do servidor expirou
    .detail = Expirou em { $then }, e o relógio deste computador indica { $now }. Nada foi enviado.
    .next = Verifique o relógio deste computador. Se estiver certo, avise o apoio da spektr.
failure-certificate-time = O certificado do servidor expirou ou ainda não vigora
    .detail = O relógio deste computador indica { $now }. Nada foi enviado.
    .next = Verifique o relógio deste computador. Se estiver certo, avise o apoio da spektr.
failure-clock = O relógio do seu computador parece errado ({ $now })
    .detail = Por esse relógio, o certificado do servidor expirou ou ainda não vigora. Nada foi enviado.
    .next = { $way ->
        [send] Acerte o relógio e envie de novo.
       *[resume] Acerte o relógio e retome.
    }
failure-clock-early = O relógio do seu computador parece errado ({ $now })
    .detail = O certificado do servidor só começa em { $then }. Nada foi enviado.
    .next = { $way ->
        [send] Acerte o relógio e envie de novo.
       *[resume] Acerte o relógio e retome.
    }
failure-clock-late = O relógio do seu computador parece errado ({ $now })
    .detail = O relógio do servidor é diferente, e pelo do seu computador o certificado expirou em { $then }. Nada foi enviado.
    .next = { $way ->
        [send] Acerte o relógio e envie de novo.
       *[resume] Acerte o relógio e retome.
    }
failure-unexpected-status = A spektr recusou o pedido
    .detail = { $says } (resposta { $status })
    .next = { $way ->
        [send] Verifique a ligação e o endereço e envie de novo.
       *[resume] Verifique a ligação e o endereço e retome.
    }
failure-server-failed = A spektr tem um problema próprio
    .detail = Continuou a responder com um erro ({ $status }). Nada se perdeu.
    .next = { $way ->
        [wait] Aguarde: o Dossier continua sozinho, ou já com “Tentar agora”.
        [send] Aguarde alguns minutos e envie de novo.
       *[resume] Aguarde alguns minutos e retome.
    }
failure-busy-until = { $who ->
        [storage] O armazenamento de documentos não aceita pedidos até às { $time }
       *[other] A spektr não aceita pedidos até às { $time }
    }
    .detail = { $way ->
        [send] Está ocupado. Nada se perdeu, e nada mais é enviado até enviar de novo.
       *[resume] Está ocupado. Nada se perdeu, e nada mais é enviado até retomar.
    }
    .next = { $way ->
        [send] Envie de novo depois das { $time }.
       *[resume] Retome depois das { $time }.
    }
failure-busy-long = { $who ->
        [storage] O armazenamento de documentos não aceita pedidos durante muito tempo
       *[other] A spektr não aceita pedidos durante muito tempo
    }
    .detail = { $way ->
        [send] Não indica uma hora útil. Nada se perdeu, e nada mais é enviado até enviar de novo.
       *[resume] Não indica uma hora útil. Nada se perdeu, e nada mais é enviado até retomar.
    }
    .next = { $way ->
        [send] Envie de novo amanhã. Se disser o mesmo, pergunte ao apoio da spektr.
       *[resume] Retome amanhã. Se disser o mesmo, pergunte ao apoio da spektr.
    }
failure-other-step = A spektr espera outro passo, diferente do que foi preenchido aqui
    .detail = Nada foi enviado. Talvez outra pessoa tenha preenchido este passo, com a mesma ligação ou na página alojada.
    .next = Obtenha de novo o formulário e veja o que pede agora.
failure-still-running = A spektr ainda está ocupada com o passo anterior
    .detail = Ainda não aceita este processo. Nada foi enviado.
    .next = { $way ->
        [send] Aguarde alguns minutos e envie de novo.
       *[resume] Aguarde alguns minutos e retome.
    }
failure-unreadable = Não foi possível ler a resposta da spektr
    .detail = As respostas chegavam danificadas ou noutra forma. Nada se perdeu.
    .next = { $way ->
        [send] Envie de novo mais tarde, ou pergunte ao apoio da spektr.
       *[resume] Retome mais tarde, ou pergunte ao apoio da spektr.
    }
failure-kept-open = A spektr não termina o processo
    .detail = Tem o processo, mas não o conclui nem indica um documento que lhe falte. Nada se perdeu.
    .next = Retome mais tarde, ou pergunte ao apoio da spektr.
failure-process-failed = A spektr não conseguiu terminar o processo
    .detail = { $says } O processo fica como está.
    .next = Peça uma nova ligação ao apoio da spektr.
failure-files-needed = { $count ->
        [one] 1 documento não chegou
       *[other] { $count } documentos não chegaram
    }
    .detail = O motivo está indicado em cada um, abaixo. O que está marcado como enviado chegou.
    .next = Envie de novo, ou escolha outro ficheiro com “Substituir…”.
failure-files-paused = Alguns documentos não passaram
    .detail = O que está marcado como enviado chegou; nada se perdeu.
    .next = { $way ->
        [wait] O Dossier envia o resto sozinho, ou já com “Tentar agora”.
       *[resume] Retome para enviar o resto.
    }
failure-form-refused = O armazenamento recusou o formulário de envio
    .detail = É uma falha do Dossier ou da spektr, não dos seus ficheiros ({ $code }).
    .next = Envie isto aos responsáveis pelo Dossier.
failure-journal-failed = Parado: não é possível escrever no disco
    .detail = O Dossier anota cada passo antes de o dar, e o disco recusou. Nada continuou depois disso.
    .next = { $way ->
        [send] Liberte espaço no disco, ou verifique se funciona, e envie de novo.
       *[resume] Liberte espaço no disco, ou verifique se funciona, e retome.
    }
failure-cancelled = Colocou em pausa
    .detail = Nada se perdeu. O que tinha chegado fica lá.
    .next = { $way ->
        [send] Envie de novo quando quiser.
       *[resume] Retome quando quiser.
    }

failure-mismatch-unknown = Pede “{ $slot }”, que não foi enviado.
failure-mismatch-missing = Não pede “{ $slot }”, que estava anunciado.
failure-mismatch-twice = Pede “{ $slot }” duas vezes.
failure-mismatch-unsendable = O formulário de envio de “{ $slot }” não pode ser enviado como está.
failure-slot = { $field }, { $entity }

failure-upload-unreachable = O armazenamento está inacessível.
failure-upload-reset = A ligação foi interrompida.
failure-upload-stalled = A ligação deixou de responder.
failure-upload-answer-lost = Foi tudo enviado, mas não veio resposta.
failure-upload-redirected = O armazenamento redirecionou para outro endereço. Não se enviam documentos para lá.
failure-upload-certificate = O certificado do armazenamento não é de confiança.
failure-upload-wrong-digest = O ficheiro mudou pelo caminho.
failure-upload-too-large = O armazenamento diz que o ficheiro é demasiado grande. Anexe um mais pequeno.
failure-upload-too-small = O armazenamento diz que o ficheiro é demasiado pequeno. Anexe outro.
failure-upload-expired = A ligação de envio expirou. É precisa uma nova.
failure-upload-busy = O armazenamento está ocupado.
failure-upload-interrupted = O armazenamento não recebeu o ficheiro inteiro.
failure-upload-server = O armazenamento tem um problema próprio.
failure-upload-not-signed = O nome ou o tipo do ficheiro não é o que a spektr pediu.
failure-upload-form = O armazenamento recusou o formulário de envio.
failure-upload-refused = O armazenamento recusou o ficheiro ({ $code }).
failure-upload-refused-bare = O armazenamento recusou o ficheiro.
failure-journal-unreadable = Não é possível ler o registo de um envio anterior
    .detail = Sem ele o Dossier não sabe o que a spektr já tem, por isso nada foi enviado.
    .next = Guarde o ficheiro do diário e pergunte ao apoio da spektr se têm este processo.
failure-journal-not-ours = Não é possível guardar o registo deste envio: há outra coisa no lugar
    .detail = Onde o Dossier guarda o diário (ao lado do ficheiro do processo e na pasta de dados) há um atalho, uma pasta ou outro tipo de ficheiro. Ficou como estava, e nada foi enviado.
    .next = Mova-o para outro lado e envie de novo.
failure-journal-denied = Não é possível guardar o registo deste envio: o Dossier não pode escrever aí
    .detail = O Dossier anota cada passo antes de o dar, e não pode escrever no diário da pasta de dados, ou ler o que está ao lado do ficheiro do processo. Nada foi enviado.
    .next = Obtenha permissão para escrever na pasta de dados e ler o diário ao lado do processo, e envie de novo.
failure-in-use = Outro Dossier tem este processo aberto
    .detail = Nada foi enviado daqui.
    .next = Espere que o outro acabe, ou continue na janela dele, e veja de novo.
failure-changed-since-sent = O processo, ou para onde vai, foi alterado depois de enviado
    .detail = Ainda não se sabe se a spektr tem a versão anterior, por isso nada mais foi enviado.
    .next = Anule a alteração e envie de novo, para que o Dossier pergunte primeiro à spektr; ou continue onde a versão anterior foi enviada, na janela ou na linha de comandos.
failure-documents-changed = { $count ->
        [one] Um documento foi alterado depois de enviado
       *[other] { $count } documentos foram alterados depois de enviados
    }
    .detail = O processo foi enviado com outro conteúdo e ainda não está concluído: { $slots }. Nada mais foi enviado.
    .next = Reponha-o como estava e envie de novo, ou envie o novo ficheiro em seu lugar: dossier submit … { $flags }
failure-nothing-to-replace = Nenhum documento pode ser substituído agora
    .detail = --replace é para um processo enviado e ainda não concluído. O diário não mostra nenhum; nada foi enviado.
    .next = Envie de novo sem --replace.
failure-document-unchanged = Esse documento não mudou desde o envio do processo
    .detail = --replace é para um documento alterado ou em falta. Nada foi enviado.
    .next = Envie de novo sem --replace.
failure-refused-api = Não é possível perguntar à spektr neste endereço
    .detail = Um endereço começa por https://, ou é um servidor neste computador. Nada foi enviado.
    .next = Verifique o endereço.
