vault-in-use = Outro Dossier tem estes processos abertos. Continue na janela dele ou feche-o primeiro.
vault-read-only = A pasta dos processos só pode ser lida, por isso nada é guardado. Dê ao Dossier uma pasta onde possa escrever.
vault-disk-full = Não guardado: o disco está cheio. Liberte espaço; o que foi guardado antes está inteiro.
vault-not-written = Não guardado: o disco recusou. Verifique o disco; o que foi guardado antes está inteiro.
vault-not-read = O disco não conseguiu ler o que foi guardado. Verifique o disco e tente de novo.
vault-damaged = O que foi guardado já não se consegue ler: está danificado. Ficou como está; reponha-o de uma cópia de segurança.
vault-newer = Um Dossier mais recente guardou estes processos. Aqui podem ser lidos; atualize o Dossier para os alterar.
vault-no-such-case = Este processo já não existe. Abra outro da lista.
vault-not-open = Agora os processos não são guardados, porque os guardados estão bloqueados. Desbloqueie-os primeiro.
vault-wrong-passphrase = Esta não é a frase-passe. Tente de novo; nada mudou.

vault-key-no-entry = Falta a chave dos seus processos no porta-chaves do sistema. Reponha o porta-chaves e tente de novo, ou introduza a frase-passe.
vault-key-locked = O porta-chaves do sistema está bloqueado. Desbloqueie-o e tente de novo, ou introduza a frase-passe.
vault-key-no-keyring = Nenhum porta-chaves responde neste sistema. Inicie o porta-chaves e tente de novo, ou introduza a frase-passe.
vault-key-other-key = O porta-chaves do sistema tem outra chave, diferente da dos seus processos. Reponha o porta-chaves e tente de novo, ou introduza a frase-passe.
vault-key-not-asked = Agora só a frase-passe os abre. O porta-chaves do sistema não é consultado.

vault-damage-older = Não é possível ler o que foi guardado por último deste processo. Este é o anterior.
vault-damage-older-entities = { $count ->
        [one] 1 empresa ou pessoa é
       *[other] { $count } empresas ou pessoas são
    } de uma gravação anterior.
vault-damage-older-relations = { $count ->
        [one] 1 relação é
       *[other] { $count } relações são
    } de uma gravação anterior.
vault-damage-lost-entities = { $count ->
        [one] Perdeu-se 1 empresa ou pessoa
       *[other] Perderam-se { $count } empresas ou pessoas
    }.
vault-damage-lost-relations = { $count ->
        [one] Perdeu-se 1 relação
       *[other] Perderam-se { $count } relações
    }.
vault-damage-line = Não é possível ler o estado deste processo.
vault-damage-copies = Podem faltar alguns dos seus documentos.
vault-damage-next = Verifique tudo: continua como novo processo, e o danificado fica como está.
