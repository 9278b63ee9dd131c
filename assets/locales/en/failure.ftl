# Failures of a submission: a headline, a detail, and one next step.

failure-spektr-says = spektr says: { $message }
failure-detail-said = { $says } { $detail }
failure-spektr-silent = spektr did not say more.

failure-cannot-reach = Can't reach spektr
    .detail = The network or spektr does not answer. Nothing is lost.
    .next = { $way ->
        [wait] Check the network. Dossier goes on by itself, or at once with “Try now”.
        [send] Check the network, then send again.
       *[resume] Check the network, then resume.
    }
failure-outcome-unknown = We don't know yet whether spektr received this
    .detail = It was sent, and spektr's answer was lost or was not waited for. Dossier asks spektr before it sends anything again.
    .next = { $way ->
        [wait] Dossier asks again by itself, or at once with “Try now”.
       *[resume] Check again.
    }
failure-undecided = spektr can't tell whether it has this case
    .detail = The answer to the first send was lost, and spektr does not say whether it arrived. Sending again could make a second submission.
    .next = Ask spektr's support whether they have it.
failure-accepted-undecided = spektr accepted this case and does not say what became of it
    .detail = It was accepted when it was first sent, so it is not sent again as a whole. Now spektr neither completes it nor asks for its documents.
    .next = If it was sent by another link, go on with that one. Else ask spektr's support.
failure-link-expired = This link has expired
    .detail = The case is kept as it is. spektr takes it again with a new link.
    .next = Paste a new link to go on.
failure-rejected = There is a problem with the answers
    .detail = { $says } Nothing was submitted.
    .next = Change the case, then send it again.
failure-contract = spektr's answer doesn't match your files
    .detail = { $what } Nothing is sent against an answer that does not fit.
    .next = Send this to spektr's support.
failure-finished-without-files = spektr finished without asking for your files
    .detail = It answered that the case is completed, but no document was taken.
    .next = Ask spektr's support before you send it again.
failure-already-finished = This link's process is already finished
    .detail = Nothing was sent. The link was probably used before.
    .next = Paste a new link to send this case.
failure-not-spektr = Your network answered instead of spektr
    .detail = A sign-in page or a proxy is in between.
    .next = { $way ->
        [wait] Sign in to the network. Dossier goes on by itself, or at once with “Try now”.
        [send] Sign in to the network, then send again.
       *[resume] Sign in to the network, then resume.
    }
failure-redirected = spektr redirected to another address
    .detail = Dossier does not follow redirects with people's data.
    .next = Check the address under “Where this case goes”.
failure-refused-host = Documents may not go to { $host }
    .detail = spektr asked for the documents to be sent to a host that is not on the list. No document went there.
    .next = Ask spektr's support whether this host is theirs. If it is, allow it: in the settings, or with --allow-upload-host.
failure-refused-scheme = Documents may not go to { $scheme }://{ $host }
    .detail = The address that spektr gave begins with “{ $scheme }:”, and documents go by https only. No document went there.
    .next = Send this to spektr's support.
failure-refused-port = Documents may not go to { $host } on port { $port }
    .detail = The host is known, but not with this port. No document went there.
    .next = Ask spektr's support whether this port is right. If it is, allow { $host }:{ $port }: in the settings, or with --allow-upload-host.
failure-refused-user = Documents may not go to { $host } under a user name
    .detail = The address that spektr gave holds a user name or a password, which an upload address never does. No document went there.
    .next = Send this to spektr's support.
failure-refused-form = Documents may not go to the address that spektr gave
    .detail = It is not written as an https address. No document went there.
    .next = Send this to spektr's support.
failure-certificate-untrusted = The server's certificate is not trusted
    .detail = No authority that this computer trusts has signed it, so another server may have answered. Nothing was sent.
    .next = Check the address. If your network inspects connections, ask whoever runs it to install its certificate on this computer.
failure-certificate-name = The server's certificate belongs to another server
    .detail = It was not issued for the address that was asked. Nothing was sent.
    .next = { $way ->
        [send] Check the address and the network, then send again.
       *[resume] Check the address and the network, then resume.
    }
failure-certificate-ended = The server's certificate has expired
    .detail = It expired on { $then }, and this computer's clock says { $now }. Nothing was sent.
    .next = Check this computer's clock. If it is right, tell spektr's support.
failure-certificate-time = The server's certificate has expired, or its time has not begun
    .detail = This computer's clock says { $now }. Nothing was sent.
    .next = Check this computer's clock. If it is right, tell spektr's support.
failure-clock = Your computer's clock looks wrong ({ $now })
    .detail = By that clock the server's certificate has expired, or its time has not begun. Nothing was sent.
    .next = { $way ->
        [send] Set the clock, then send again.
       *[resume] Set the clock, then resume.
    }
failure-clock-early = Your computer's clock looks wrong ({ $now })
    .detail = The server's certificate begins only on { $then }. Nothing was sent.
    .next = { $way ->
        [send] Set the clock, then send again.
       *[resume] Set the clock, then resume.
    }
failure-clock-late = Your computer's clock looks wrong ({ $now })
    .detail = The server's clock differs from it, and by your computer's clock the certificate expired on { $then }. Nothing was sent.
    .next = { $way ->
        [send] Set the clock, then send again.
       *[resume] Set the clock, then resume.
    }
failure-unexpected-status = spektr refused the request
    .detail = { $says } (answer { $status })
    .next = { $way ->
        [send] Check the link and the address, then send again.
       *[resume] Check the link and the address, then resume.
    }
failure-server-failed = spektr has a problem of its own
    .detail = It kept answering with an error ({ $status }). Nothing is lost.
    .next = { $way ->
        [wait] Wait: Dossier goes on by itself, or at once with “Try now”.
        [send] Wait a few minutes, then send again.
       *[resume] Wait a few minutes, then resume.
    }
failure-busy-until = { $who ->
        [storage] The storage for documents takes no requests until { $time }
       *[other] spektr takes no requests until { $time }
    }
    .detail = { $way ->
        [send] It is busy. Nothing is lost, and nothing more is sent until you send again.
       *[resume] It is busy. Nothing is lost, and nothing more is sent until you resume.
    }
    .next = { $way ->
        [send] Send again after { $time }.
       *[resume] Resume after { $time }.
    }
failure-busy-long = { $who ->
        [storage] The storage for documents takes no requests for a very long time
       *[other] spektr takes no requests for a very long time
    }
    .detail = { $way ->
        [send] It gives no usable time. Nothing is lost, and nothing more is sent until you send again.
       *[resume] It gives no usable time. Nothing is lost, and nothing more is sent until you resume.
    }
    .next = { $way ->
        [send] Send again tomorrow. If it says the same, ask spektr's support.
       *[resume] Resume tomorrow. If it says the same, ask spektr's support.
    }
failure-other-step = spektr is waiting for another step than the one filled in here
    .detail = Nothing was sent. Somebody else may have filled in this step, by the same link or on the hosted page.
    .next = Get the form again and check what it asks for now.
failure-still-running = spektr is still busy with the previous step
    .detail = It does not take this case yet. Nothing was sent.
    .next = { $way ->
        [send] Wait a few minutes, then send again.
       *[resume] Wait a few minutes, then resume.
    }
failure-unreadable = spektr's answer could not be read
    .detail = The answers kept arriving damaged or in another form. Nothing is lost.
    .next = { $way ->
        [send] Send again later, or ask spektr's support.
       *[resume] Resume later, or ask spektr's support.
    }
failure-kept-open = spektr does not finish the case
    .detail = It has the case, but neither completes it nor names a document that it lacks. Nothing is lost.
    .next = Resume later, or ask spektr's support.
failure-process-failed = spektr could not finish the process
    .detail = { $says } The case is kept as it is.
    .next = Ask spektr's support for a new link.
failure-files-needed = { $count ->
        [one] 1 document did not arrive
       *[other] { $count } documents did not arrive
    }
    .detail = Each one says why below. What is marked as sent has arrived.
    .next = Send again, or choose another file with “Replace…”.
failure-files-paused = Some documents did not get through
    .detail = What is marked as sent has arrived; nothing is lost.
    .next = { $way ->
        [wait] Dossier sends the rest by itself, or at once with “Try now”.
       *[resume] Resume to send the rest.
    }
failure-form-refused = The storage refused the upload form
    .detail = That is a fault of Dossier or of spektr, not of your files ({ $code }).
    .next = Send this to Dossier's maintainers.
failure-journal-failed = Stopped: the disk can't be written
    .detail = Dossier notes each step before it takes it, and the disk refused. Nothing went on after that.
    .next = { $way ->
        [send] Make room on the disk, or check that it works, then send again.
       *[resume] Make room on the disk, or check that it works, then resume.
    }
failure-cancelled = You paused it
    .detail = Nothing is lost. What had arrived stays there.
    .next = { $way ->
        [send] Send again when you are ready.
       *[resume] Resume when you are ready.
    }

# Differences between an answer and what was sent
failure-mismatch-unknown = It asks for “{ $slot }”, which was not sent.
failure-mismatch-missing = It does not ask for “{ $slot }”, which was promised.
failure-mismatch-twice = It asks for “{ $slot }” twice.
failure-mismatch-unsendable = Its upload form for “{ $slot }” can't be sent as it is.
failure-slot = { $field }, { $entity }

# Faults of one upload
failure-upload-unreachable = The storage can't be reached.
failure-upload-reset = The connection was interrupted.
failure-upload-stalled = The connection stopped responding.
failure-upload-answer-lost = Everything was sent, but no answer came back.
failure-upload-redirected = The storage redirected to another address. Documents are not sent there.
failure-upload-certificate = The storage's certificate is not trusted.
failure-upload-wrong-digest = The file changed on the way.
failure-upload-too-large = The storage says the file is too large. Attach a smaller one.
failure-upload-too-small = The storage says the file is too small. Attach another one.
failure-upload-expired = The upload link has expired. A new one is needed.
failure-upload-busy = The storage is busy.
failure-upload-interrupted = The storage did not get the whole file.
failure-upload-server = The storage has a problem of its own.
failure-upload-not-signed = The file's name or kind is not what spektr asked for.
failure-upload-form = The storage refused the upload form.
failure-upload-refused = The storage refused the file ({ $code }).
failure-upload-refused-bare = The storage refused the file.
failure-journal-unreadable = The record of an earlier send can't be read
    .detail = Without it Dossier can't tell what spektr already has, so nothing was sent.
    .next = Keep the journal file, and ask spektr's support whether they have this case.
failure-journal-not-ours = The record of this send can't be kept: something else is in its place
    .detail = Where Dossier keeps its journal (beside the case file, and in its data folder) there is a link, a folder or another kind of file. It was left as it is, and nothing was sent.
    .next = Move it away, then send again.
failure-journal-denied = The record of this send can't be kept: Dossier may not write there
    .detail = Dossier notes each step before it takes it, and may not write to the journal in its data folder, or not read the one beside the case file. Nothing was sent.
    .next = Get permission to write to the data folder and to read the journal beside the case, then send again.
failure-in-use = Another Dossier has this case open
    .detail = Nothing was sent from here.
    .next = Wait until the other one is done with it, or go on in its window, then look again.
failure-changed-since-sent = The case, or where it goes, was changed after it was sent
    .detail = It is not settled yet whether spektr has the earlier version, so nothing more was sent.
    .next = Undo the change and send again, so that Dossier can ask spektr first; or go on where the earlier version was sent, in the window or on the command line.
failure-documents-changed = { $count ->
        [one] A document was changed after it was sent
       *[other] { $count } documents were changed after they were sent
    }
    .detail = The case was sent with other content and is not completed yet: { $slots }. Nothing more was sent.
    .next = Put it back as it was and send again, or send the new file in its place: dossier submit … { $flags }
failure-nothing-to-replace = No document can be replaced now
    .detail = --replace is for a case that was sent and is not completed yet. The journal shows no such case; nothing was sent.
    .next = Send again without --replace.
failure-document-unchanged = That document has not changed since the case was sent
    .detail = --replace is for a document that was changed or is gone. Nothing was sent.
    .next = Send again without --replace.
failure-refused-api = spektr can't be asked at this address
    .detail = An address begins with https://, or is a server on this machine. Nothing was sent.
    .next = Check the address.
