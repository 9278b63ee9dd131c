# Progress of a submission.

status-ready = Not sent yet
status-preparing = Asking spektr about the link
status-submitting = Sending the answers
status-checking = Checking with spektr
status-uploading = Sending documents
status-confirming = Asking spektr to confirm
status-needs-files = Documents needed
status-needs-decision = Your decision is needed
status-token-expired = New link needed
status-rejected = There is a problem
status-interrupted = Paused
status-stopped = Stopped
status-completed = Submitted
status-step-sent = Step sent

status-file-waiting = Waiting
status-file-sending = { $sent } of { $total }
status-file-all-out = All sent, waiting for confirmation
status-file-retrying = { $why } Trying again, { $tries ->
        [one] after 1 try
       *[other] after { $tries } tries
    }.
status-file-needs-post = Waiting for a fresh upload link
status-file-unverified = Sent; spektr is asked whether it arrived
status-file-sent = Sent
status-file-missing = spektr did not receive this
status-file-paused = Paused. { $why }
status-file-held = Held back
status-file-failed = { $why }
status-said = { $name }: { $state }

status-wait-step = Waiting for spektr to say where the process stands (try { $tries }, until { $time } at the latest)
status-wait-submit = Waiting for spektr's answer to the case (try { $tries }, until { $time } at the latest)
status-wait-confirm = Waiting for spektr's answer to the confirmation (try { $tries }, until { $time } at the latest)
status-wait-next-try = spektr is busy or out of reach. Trying again at { $time } (try { $tries })
status-wait-running = spektr is still working on the previous step. Asking every second (try { $tries })
status-wait-own-step = spektr may be at work on what was sent. Asking every second (try { $tries })
status-wait-settling = spektr may still be working on it. Checking again at { $time } (check { $tries })
status-wait-network = The network can't be reached. Trying again at { $time }
status-wait-upload = No byte has moved for a while. Waiting until { $time }, then the document is tried again or confirmed
status-retry-in = Trying again in { $secs } s
status-bytes = { $count ->
        [one] 1 byte
       *[other] { $count } bytes
    }
status-kilobytes = { $count } kB
status-megabytes = { $count } MB

status-proof-answer = spektr answered that the case is completed.
status-proof-step = spektr answered that this step is completed.
status-proof-check = The answer was lost, but spektr's own status shows that the case went through.
status-proof-step-check = The answer was lost, but spektr's own status shows that this step went through.

status-kept-keyring = The link is kept in the system's keyring
status-kept-memory = No keyring answers: the link is kept in memory until Dossier closes
status-kept-locked = The keyring is locked: the link is kept in memory until Dossier closes

status-live = LIVE
status-sandbox = SANDBOX
status-test = TEST
status-practice = PRACTICE
status-custom = OWN ADDRESS

# Times
status-today = { $time }
status-this-year = { $day } { $month }, { $time }
status-earlier = { $day } { $month } { $year }
status-yes = Yes
status-no = No
status-months = Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec

# Speed and time left
status-speed = { $speed } a second
status-left-secs = about { $count } s left
status-left-minutes = about { $count } min left
status-stands-still = nothing is being sent at the moment
status-links-minutes = The links for documents are good for { $count } min.
status-links-secs = The links for documents are good for { $count } s; then new ones are requested automatically.
status-links-ended = The links for documents have expired; new ones are requested automatically.
status-problems-only = Problems only ({ $count })
status-problems-all = Show all { $count }
status-again-only = Only what did not arrive is sent again.
status-next-missing = Send it again, or replace it.
status-next-other = Replace it with another file.
status-next-failed = Replace it, or send it again.
status-next-paused = It goes on when you resume.
status-next-held = It is sent when you retry it or resume.
status-hold-file = Hold back { $name }
status-retry-file = Retry { $name }
status-no-change = It can't be changed now: spektr may have it already. What comes next finds that out, and nothing is sent twice.
status-on-review = What is missing is listed on this page.
status-next-retrying = There is nothing to do: it is tried again automatically.

# Notifications of the system
status-notification-summary = Dossier
status-notification-completed = A case was submitted. Its receipt is in Dossier.
status-notification-rests = Sending a case has stopped. Dossier shows what comes next.
