# What the headless commands say besides findings, failures and states.

command-ready = Ready to send: nothing to fix.
command-to-fix = { $count ->
        [one] 1 thing to fix
       *[other] { $count } things to fix
    }
command-to-look-at = { $count ->
        [one] 1 thing to look at
       *[other] { $count } things to look at
    }
command-warning = Look at: { $sentence }
command-next = Next: { $step }
command-completed = Submitted. spektr has the case and { $count ->
        [0] no documents were needed
        [one] 1 document
       *[other] { $count } documents
    }.
