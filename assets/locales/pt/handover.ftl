handover-kind = Processo com documentos
handover-file-name = processo.age

handover-pack-title = Entregar este processo
handover-pack-detail = Todos os dados e documentos vão num ficheiro que só a frase-passe abre. O seu colega abre-o no Dossier com “Abrir…”. Diga-lhe a frase-passe, mas não na mesma mensagem que o ficheiro.
handover-pack-link = A ligação à spektr não vai junto.
handover-pack-yes = Escolher onde…
handover-pack-plain = Só os dados, sem proteção…
handover-packed = O processo está empacotado. O seu fica aqui: combine com o seu colega quem o envia.
handover-not-packed = O processo não foi empacotado. { $reason }

handover-unpack-title = Um processo entregue
handover-unpack-detail = { $file } abre com a frase-passe com que foi empacotado. Passa a ser um processo seu.
handover-unpack-yes = Abrir
handover-unpack-busy = A frase-passe está a ser testada. Demora alguns segundos.
handover-unpacked = O processo está aqui com os documentos. Combine com o seu colega quem o envia.

handover-file = Não é possível abrir o ficheiro: { $problem }
handover-wrong-passphrase = Esta não é a frase-passe. Tente de novo; nada mudou.
handover-too-much-work = Este ficheiro foi feito de modo que testar a frase-passe exige mais de um gigabyte de memória. Peça que o empacotem de novo com o Dossier.
handover-not-one = Isto não é um processo empacotado pelo Dossier. Escolha outro ficheiro ou peça que o empacotem de novo.
handover-damaged = O ficheiro foi alterado ou cortado pelo caminho. Peça que o enviem de novo.
handover-document = { $slot }: { $problem }
handover-disk-full = O disco está cheio. Liberte espaço ou escolha outro lugar.
handover-not-written = Não é possível escrever aí o ficheiro. Escolha outra pasta.
