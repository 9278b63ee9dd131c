status-ready = Ainda não enviado
status-preparing = A perguntar à spektr pela ligação
status-submitting = A enviar os dados
status-checking = A verificar com a spektr
status-uploading = A enviar documentos
status-confirming = A pedir confirmação à spektr
status-needs-files = São precisos documentos
status-needs-decision = É precisa a sua decisão
status-token-expired = É precisa uma nova ligação
status-rejected = Há um problema
status-interrupted = Em pausa
status-stopped = Parado
status-completed = Submetido
status-step-sent = Passo enviado

status-file-waiting = À espera
status-file-sending = { $sent } de { $total }
status-file-all-out = Tudo enviado, à espera de confirmação
status-file-retrying = { $why } Nova tentativa, { $tries ->
        [one] após 1 tentativa
       *[other] após { $tries } tentativas
    }.
status-file-needs-post = À espera de uma nova ligação de envio
status-file-unverified = Enviado; pergunta-se à spektr se chegou
status-file-sent = Enviado
status-file-missing = A spektr não recebeu isto
status-file-paused = Em pausa. { $why }
status-file-held = Retido
status-file-failed = { $why }
status-said = { $name }: { $state }

status-wait-step = À espera que a spektr diga em que ponto está o processo (tentativa { $tries }, até às { $time } no máximo)
status-wait-submit = À espera da resposta da spektr ao processo (tentativa { $tries }, até às { $time } no máximo)
status-wait-confirm = À espera da resposta da spektr à confirmação (tentativa { $tries }, até às { $time } no máximo)
status-wait-next-try = A spektr está ocupada ou inacessível. Nova tentativa às { $time } (tentativa { $tries })
status-wait-running = A spektr ainda trabalha no passo anterior. Pergunta-se a cada segundo (tentativa { $tries })
status-wait-own-step = A spektr talvez trabalhe no que foi enviado. Pergunta-se a cada segundo (tentativa { $tries })
status-wait-settling = A spektr talvez ainda trabalhe nisso. Nova verificação às { $time } (verificação { $tries })
status-wait-network = A rede está inacessível. Nova tentativa às { $time }
status-wait-upload = Há algum tempo que nada se move. Espera até às { $time }; depois o documento é tentado de novo ou confirmado
status-retry-in = Nova tentativa em { $secs } s
status-bytes = { $count ->
        [one] 1 byte
       *[other] { $count } bytes
    }
status-kilobytes = { $count } kB
status-megabytes = { $count } MB

status-proof-answer = A spektr respondeu que o processo está concluído.
status-proof-step = A spektr respondeu que este passo está concluído.
status-proof-check = A resposta perdeu-se, mas o estado na spektr mostra que o processo passou.
status-proof-step-check = A resposta perdeu-se, mas o estado na spektr mostra que este passo passou.

status-kept-keyring = A ligação fica no porta-chaves do sistema
status-kept-memory = Nenhum porta-chaves responde: a ligação fica em memória até o Dossier fechar
status-kept-locked = O porta-chaves está bloqueado: a ligação fica em memória até o Dossier fechar

status-live = REAL
status-sandbox = SANDBOX
status-test = TESTE
status-practice = TREINO
status-custom = ENDEREÇO PRÓPRIO

status-today = { $time }
status-this-year = { $day } { $month }, { $time }
status-earlier = { $day } de { $month } de { $year }
status-yes = Sim
status-no = Não
status-months = jan fev mar abr mai jun jul ago set out nov dez

status-speed = { $speed } por segundo
status-left-secs = faltam cerca de { $count } s
status-left-minutes = faltam cerca de { $count } min
status-stands-still = de momento nada está a ser enviado
status-links-minutes = As ligações dos documentos servem por { $count } min.
status-links-secs = As ligações dos documentos servem por { $count } s; depois são pedidas novas automaticamente.
status-links-ended = As ligações dos documentos expiraram; são pedidas novas automaticamente.
status-problems-only = Só problemas ({ $count })
status-problems-all = Mostrar todos ({ $count })
status-again-only = Só o que não chegou é enviado de novo.
status-next-missing = Envie-o de novo ou substitua-o.
status-next-other = Substitua-o por outro ficheiro.
status-next-failed = Substitua-o ou envie-o de novo.
status-next-paused = Continua quando retomar.
status-next-held = É enviado quando o tentar de novo ou retomar.
status-hold-file = Reter { $name }
status-retry-file = Tentar de novo { $name }
status-no-change = Agora não pode ser alterado: a spektr pode já o ter. O que se segue esclarece-o, e nada é enviado duas vezes.
status-on-review = O que falta está listado nesta página.
status-next-retrying = Não há nada a fazer: é tentado de novo automaticamente.

status-notification-summary = Dossier
status-notification-completed = Um processo foi submetido. O recibo está no Dossier.
status-notification-rests = O envio de um processo parou. O Dossier mostra o que se segue.
