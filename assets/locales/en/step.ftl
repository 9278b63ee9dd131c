# Sessions: fetching the form, languages, steps, vendors, the end, and starting one.

# In the header
step-number = step { $number }
step-of = step { $number } of { $most }
step-of-range = step { $number } of { $least }–{ $most }
step-getting-short = getting the form…
step-missing-short = no form yet
step-language = Language of the form

# On the page of a step
step-form = The form spektr asks for
step-getting = Getting the form…
step-running = spektr is at work on the next step. Dossier asks again by itself.
step-again = Try again
step-fault-reach = The form could not be fetched: spektr can't be reached. Check the network, then try again.
step-fault-unread = The form could not be fetched: the answer can't be read. Try again in a moment.
step-fault-not-spektr = The form could not be fetched: something in the network answered in spektr's place. Check the network, then try again.
step-fault-redirected = The form could not be fetched: the address redirects elsewhere, and Dossier does not follow. Check the link.
step-fault-certificate = The server's certificate is not trusted. Check the address and the network.
step-fault-certificate-time = The server's certificate has expired, or its time has not begun. Check this computer's clock.
step-fault-address = The form could not be fetched: Dossier does not speak to this address. Check the link.
step-fault-expired = The form could not be fetched: the link has expired. Ask for a new one and paste it; nothing you entered is lost.
step-fault-none = spektr has no form at this link. You can fill in companies and people all the same.
step-fault-busy = The form could not be fetched: spektr is busy. Try again in a moment.
step-fault-server = The form could not be fetched: spektr has a problem of its own. Try again in a moment.
step-fault-other = The form could not be fetched. { $says }
step-failed = spektr ended this process. { $says }
step-end = This is the end of the form
step-end-silent = spektr has what it needs.
step-end-address = The workspace names this page for afterwards: { $address }
step-expires = spektr waits for this until { $time }.
step-expired = spektr waited for this until { $time }. Ask for a new link.
step-external = spektr waits for these values
step-open = Open the hosted page
step-open-hint = It opens in your browser, with the link's token in its address.
step-open-elsewhere = Open the link from the mail in your browser for this step.
step-vendor-hit-horizon = Here the company is looked up in a register. Only the hosted page can do that.
step-vendor-veriff = Here the person shows an identity document and their face, with Veriff. Only they can do it, on the hosted page.
step-vendor-mit-id = Here the person signs in with MitID. Only they can do it, on the hosted page.
step-vendor-bank-id = Here the person signs in with BankID. Only they can do it, on the hosted page.
step-other = This step is of a kind that this version of Dossier does not know ({ $kind }). Open the hosted page to go on.
step-after = When it is done there, get the form again.

# Steps that were sent
step-sent = Step { $number }, sent { $time }
step-sent-plain = Sent { $time }
step-sent-about = spektr has this. It can be read here, and not changed.
step-back = Back to the form

# Starting an onboarding without a link
start-open = Start an onboarding without a link…
start-title = Start an onboarding
start-environment-hint = Where the workspace is.
start-key-hint = From the workspace's settings (x-api-key). It is hidden as you type.
start-key-wanted = Enter the workspace key.
start-process = Process
start-process-hint = The id of the process, from the workspace.
start-process-wanted = Enter the id of the process, without spaces.
start-workspace = Workspace
start-workspace-wanted = Enter the id of the workspace, without spaces.
start-reference = Reference
start-reference-hint = What you call this customer. You may leave it empty.
start-prefill = Values to fill into the form
start-prefill-hint = By the name spektr uses for the field, such as first_name.
start-prefill-name = Name spektr uses, row { $row }
start-prefill-value = Value, row { $row }
start-prefill-name-short = Name
start-prefill-value-short = Value
start-prefill-add = Add a value
start-prefill-remove = Remove row { $row }
start-prefill-nameless = Give each value the name of its field, or remove it.
start-prefill-twice = Two values are for the same field. Remove one of them.
start-yes = Start
start-going = Starting…
start-fault-reach = spektr can't be reached. Check the network, then press Start again: it stays the same onboarding.
start-fault-in-flight = spektr is still at work on the first try. Press Start again in a moment: it stays the same onboarding.
start-fault-reused = spektr began this onboarding with other values before. Change something to begin a new one.
start-fault-key = spektr does not know this workspace key. Check the key and the environment.
start-fault-none = spektr knows no such process in this workspace. Check the two ids.
start-fault-unread = spektr's answer can't be read. Press Start again: it stays the same onboarding.
start-fault-server = spektr has a problem of its own. Press Start again in a moment: it stays the same onboarding.
start-fault-other = The onboarding was not started. { $says }
start-replayed = spektr had begun this onboarding already, and goes on with that one.

# Names of languages, each in that language
language-en-US = English (US)
language-en-GB = English (UK)
language-da-DK = Dansk
language-de-DE = Deutsch
language-fr-FR = Français
language-sv-SE = Svenska
language-nb-NO = Norsk bokmål
language-fi-FI = Suomi
language-nl-NL = Nederlands
language-es-ES = Español
language-it-IT = Italiano
language-pl-PL = Polski

# The next step
step-slow = spektr is still at work on the next step.
step-next = spektr has this step and asks for another one.
step-next-counted = spektr has this step and goes on with { $step }.
step-go-on = Go on
step-not-begun = The next step could not be begun. { $reason }
step-not-kept = The form is used, but not kept with the case. { $reason }

# A changed form
form-change = What changed in the form
form-change-more = { $count ->
        [one] and 1 more
       *[other] and { $count } more
    }
form-change-read = I have read this
