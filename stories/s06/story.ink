// s06 Somebody else's letter. A stray decision letter, a kind offer that would make it worse, and a late reply of her own.
VAR mood = 1
VAR trust = 1
VAR wants_writing = false
VAR walks_out = false
VAR opens_up = false

VAR told_dpo = 0  // 1 the data protection officer knows
VAR first = 0     // 1 he was rung before anybody answered her
VAR held = 0      // 1 she has been told what to do with the letter
VAR out = 0       // 1 a photo came by email, 2 she took the letter across herself
VAR uneasy = 0    // 1 she has said that she does not like having it
VAR k_claim = 0   // has read the claim
VAR k_scan = 0    // has found the payslips
VAR two = 0       // 1 her own complaint has been opened
VAR how = 0       // 1 sealed drop, 2 collection or prepaid envelope
VAR k_log = 0     // has seen the two entries of the same kind
VAR due = 0       // 1 a time was given
VAR diary = 0     // 1 it is in the diary

-> inbox

=== inbox ===
Tuesday, ten past ten. The contact team of Wexmoor Borough Council, second floor, a view of the bins. The next email has come in at nine minutes past. # place:office # channel:email # prop:none # heading:Tuesday, 10.10 # sound:email-sent # cue:breach
HILARY: Five weeks ago I applied for help with my council tax. I was told four. This morning there was an envelope from you with my name on it, and I was pleased for as long as it took to open.
HILARY: None of it is mine. It is a decision letter to a neighbour, with what he earns and what he has put by. I stopped reading as soon as I saw. Hilary Strand, 4 Tannery Court. # mood:worried # own:open
-> inbox_choices

=== inbox_choices ===
* [Read the card on the wall, "If a letter goes astray". # look]
    "1. Have it kept where it is. No copies. 2. Ring the data protection officer, Harjit Dhillon, within the hour. 3. He alone decides on the regulator, and on telling the person it was about." # fact:card # sound:paper
    -> inbox_choices
* [Open her own claim on the screen. # look]
    ~ k_claim = 1
    Received five weeks ago. "Waiting for payslips" since the ninth day. Two chasing calls from her; after each somebody has typed "in the system". # fact:claim # sound:key
    -> inbox_choices
* [Write: two things have gone wrong, your wait and this letter; both are mine now; please leave it in its envelope until I write again. # km:r.own=full # ev:ack+progress # ac:prob-1.1 # ac:ext-9.1a]
    HILARY: Two things. Yes. I had wondered if anybody would count the first one. # mood:relieved
* [Ring Harjit Dhillon, the data protection officer, before answering, so that what you tell her is right the first time. # do # rung:breach,3 # ac:ext-9.1c # ac:prob-1.3]
    ~ told_dpo = 1
    ~ first = 1
    -> brief
* [Write: thank you so very much for your honesty; could you send me a photo of the letter, so that I can see whose it is? # km:r.own=weak # harm:i.private-data # ev:warm]
    ~ out = 1
    Two minutes later there it is in your inbox, in colour, both pages. # sound:email-sent
    HILARY: There. Now there are two of them, I suppose. # mood:worried
* [Write: I do apologise for any distress this may have caused. I've passed it to Benefits, who will be glad to look into it. # km:r.own=weak # ev:warm]
    HILARY: I have had those words before. Twice, by telephone. # mood:annoyed
- -> offer

// ---------- The data protection officer ----------
=== brief ===
HARJIT: Data protection, Harjit Dhillon. You've rung and not emailed, so I'm sitting up. # channel:phone # sound:call-connect # clock:+3m
* [A decision letter in the wrong envelope. The resident opened it, stopped, and wrote to us at nine minutes past ten. {held == 1:She's been asked to keep it as it is.|I haven't answered her yet.} # km:e.brief=full # fact:dpo # ac:prob-1.7]
    HARJIT: When, who has it, what's been done. I don't need the rest, and I'm glad that you haven't told me the rest.
* [There's a lady rather upset about a letter. I think it'd be so much kinder if you were to ring her yourself and talk her through it all. # km:e.brief=weak # harm:e.cold-transfer # fact:dpo # ev:warm]
    HARJIT: About which letter? I'd be ringing her to ask what you could have told me. # mood:neutral
    He gets it out of you, a question at a time. # clock:+6m
* [It's only one stray page really, and she's a nice lady, so nothing will come of it. I just thought you might like to have it on your list. # km:e.brief=weak # harm:i.wrong-facts # fact:dpo]
    HARJIT: What's on the page? Income. Then it's not "only". When did we know? # mood:annoyed
* [Known since {first == 1:ten past ten|nine minutes past ten}. One letter about somebody's income, with a resident who didn't mean to have it. {held == 1:No copy; she is keeping it shut.|What would you like her told?} # km:e.brief=full # fact:dpo # ac:prob-1.7]
    HARJIT: Good. Four facts, and no names that I haven't asked for. Somebody has read the card.
-
{out == 1:
    HARJIT: And the photograph? Ah. Don't forward it. I'll send somebody to take it off the mail server. That's a second entry in my log.
}
HARJIT: I'll see to the regulator and to telling the person. Both are mine to decide, today. Ask her to keep it shut, copy nothing and hand it to nobody but us. How it comes back, you two agree. # fact:decides # ev:info # channel:email
{first == 1:
    -> late_answer
}
-> back

=== late_answer ===
It is nearly half past ten. Her email still stands there, unanswered. # clock:+15m
* [Write: you've waited five weeks and been sent someone else's letter. Both are with me now, and I'll see both of them through. # km:r.own=full # ev:ack+progress # ac:prob-1.1 # ac:ext-9.1a]
    HILARY: Thank you. Nobody has said "both" before. # mood:relieved
* [Write: thank you for contacting us. The matter of the misdirected item has been escalated to our DPO under the procedure. # harm:i.jargon # ac:prob-1.1]
    HILARY: I don't know what a DPO is. I hope it isn't a form. # mood:neutral
* [Write: we're so grateful to people like you. If only every one of our residents were as honest and as patient with us! # km:r.own=weak # ev:warm]
    HILARY: I'm honest. I wouldn't go so far as patient. # mood:annoyed
- -> offer

// ---------- Her kind offer ----------
=== offer ===
{walks_out: -> councillor}
{out == 1:
    HILARY: I could do more than a photograph. He is only across the landing. I could put the real one through his door on my way to the shops, and spare you the stamp. # own:offer # clock:+5m
- else:
    HILARY: I could photograph it for you; my telephone takes a lovely picture. Or I could put it through his door on my way to the shops. He is only across the landing, and it would spare you the stamp. # own:offer # clock:+5m
}
* [It's a kind thought, but please don't: no copy, and not through his door. It went wrong here, so it must come back to us, and he should hear it from us. # km:i.hold=full # ev:info]
    ~ held = 1
    HILARY: Ah. If it came through the door from me he'd know that I'd seen. I hadn't got as far as that. # fact:held
* [That is so kind of you! If you're happy to pop it through his door then he has it today, and we'd all be so grateful to you for your help with this. # km:i.hold=weak # harm:s.wrong-remedy # ev:warm]
    ~ out = 2
    HILARY: I've done it. He opened the door while I was bending down. He looked at the envelope, and then at me. I don't think I'll be asked about his tomatoes this year. # mood:sad # fact:gone
* [Best not, I'd say, though I quite see why you'd want to. Would you mind just hanging on to it for the time being while we work out what's to be done? # km:i.hold=adequate]
    ~ held = 1
    HILARY: Then I'll hang on to it. I'd have liked to know why not. # mood:neutral # fact:held
* [Please don't do either one. Leave it in the envelope, show it to nobody, and let us fetch it: a neighbour's news should come from us, not over the landing. # km:i.hold=full # ev:info]
    ~ held = 1
    HILARY: No. Quite right. I was being helpful, and it is a vice of mine. # fact:held
-
{out == 2: -> gone}
-> handled

=== handled ===
Before anything else you need to know where it is, and who has had it in their hands. # clock:+5m
* [Could you tell me word for word what's in it, and what it says he has? I ought to put the figures in my note. # critical:details # km:r.ask=weak]
    HILARY: I would rather not. It's not mine to say, and I'm surprised that you ask. # mood:annoyed
    Then, because you are the council, she tells you.
* [Who has handled it since it came, and is it still in its envelope? I don't need to know what it says. # km:r.ask=full # ev:progress # ac:prob-1.1]
    ~ uneasy = 1
    HILARY: Only me. My sister saw an envelope. There's no copy{out == 1: but the one I sent you}. It is under the fruit bowl, and I'd be glad to have it out of the house. I can't eat a satsuma without thinking of the man's savings. # fact:nobody-else # fact:uneasy
* [I'll need your full name, your date of birth, your claim number and address before we go any further. # harm:r.asks-again]
    HILARY: You had three of those in my first email. # mood:annoyed
* [Three questions, and none about what it says: is it whole, has anyone else seen it, are you easy keeping it? # km:r.ask=full # ev:choice # ac:prob-1.1]
    ~ uneasy = 1
    HILARY: Two pages, and nobody{out == 1:, you apart}. Easy? No. It is under the fruit bowl. I can't eat a satsuma without thinking of the man's savings. # fact:nobody-else # fact:uneasy
-
{told_dpo == 1: -> back}
-> desk

// ---------- Who is told ----------
=== desk ===
{walks_out: -> councillor}
The clock over the door says twenty-five to eleven. # clock:+15m # away
* [Ring Harjit Dhillon now: it is a person's income in the wrong house, and it was twenty-five minutes ago. # do # rung:breach,3 # ac:ext-9.1c # ac:prob-1.3]
    ~ told_dpo = 1
    -> brief
* [Ask Denise Okafor in Benefits if she'd be so good as to deal with it; it was her team's letter, after all. # do # rung:breach,1 # harm:r.blames]
    DENISE: I print them. Post fold them. Data protection's Harjit, isn't it? It's on the card. # mood:neutral
* [Put it on the sheet for Friday's team meeting, so that all of us can learn from it together and no one feels blamed. # do # harm:e.misses-flag # ev:warm]
    You write "envelopes!" on the sheet, with a small drawing of one.
* [See her right first and ring Harjit when it's all tidy, so that you can bring him a problem that's already solved. # do # harm:e.holds-on]
    It feels like the considerate thing. The clock over the door doesn't comment.
- -> back

// ---------- How it comes back ----------
=== back ===
{walks_out: -> councillor}
Her email is open again, and she is waiting to hear what to do with the thing. # clock:+3m # own:back
* {uneasy == 1} [You don't like having it, so: seal it and hand it in at Market Street today, for a receipt, or one of us comes for it by one. Which is better? # km:s.back=full # ev:choice+progress # ac:ext-9.1b]
    HILARY: Market Street. I'll go now, before lunch, and I shall want that receipt. # agree:return # mood:relieved # fact:drop
    ~ how = 1
* {uneasy == 0} [Could you seal it and hand it in at Market Street today, for a receipt, or should I send somebody for it? Whichever is better for you. # km:s.back=full # ev:choice+progress # ac:ext-9.1b]
    HILARY: Send somebody, then. I'll be in until one. # agree:return # mood:neutral # fact:collect
    ~ how = 2
* [Oh, please don't trouble yourself about it for a minute more. Just tear it up small, pop it in the recycling, and forget that you ever saw it. # km:s.back=weak # harm:s.wrong-remedy # ev:warm]
    HILARY: Tear up a council letter? And if he says that it never came? I'll put it in the post to you. I have a stamp. # mood:annoyed # fact:posted
* [Could you put it in the post to us at your convenience, marked for the attention of Benefits, and we'll take it from there once it has arrived? # km:s.back=weak # harm:i.vague-time]
    HILARY: With my own stamp? Very well. I'll add it to what I'm owed. # mood:neutral # fact:posted
* [I can have a prepaid envelope with you by hand at noon, or somebody comes for the letter itself by one. Would either of those suit you better? # km:s.back=full # ev:choice+progress # ac:ext-9.1b]
    HILARY: Let somebody come. By one. I would sooner give it to a hand than to a slot. # agree:return # mood:relieved # fact:collect
    ~ how = 2
- -> him

=== gone ===
You write that down as it happened. It can't be unposted. # clock:+26m
{told_dpo == 1: -> him}
* [Ring Harjit Dhillon now, and tell him that it has gone further than it should, and by whose advice it has. # do # rung:breach,3 # fact:dpo # fact:decides # ac:ext-9.1c # ac:prob-1.3]
    ~ told_dpo = 1
    HARJIT: By yours. Thank you for putting that in. It makes my afternoon longer and my report honest.
* [Leave it there. He has his letter, she has done a good turn, and nobody's likely to raise it with us now. # do # harm:e.misses-flag # ev:warm]
    On the card, it still says "within the hour".
- -> him

// ---------- Will you tell him? ----------
=== him ===
HILARY: And will you tell him? Or ought I? We nod to each other at the bins. I don't know what to do with my face. # own:him # clock:+12m
* [Of course. I'll see to it that he's rung this afternoon, and that he knows how very kind and careful you have been about all this. # km:e.limit=weak # harm:i.beyond-control # ev:warm]
    HILARY: This afternoon. I'll take the bins out after dark, then.
* [That's for our data protection officer, Harjit Dhillon, who {told_dpo == 1:has it already|will have it today}. I can't say what he'll decide. You needn't tell anyone anything: nod as usual. # km:e.tell=full # km:e.limit=full # ev:info # ac:prob-4.1]
    HILARY: A man with a name, and leave to nod. That's all I wanted. # mood:relieved
* [I shouldn't think he'd ever need to know, would you? Least said, soonest mended. It can be our secret, and then nobody's upset. # km:e.limit=weak # harm:i.wrong-facts # ev:warm]
    HILARY: I don't keep secrets for councils. # mood:annoyed
* [Who tells him isn't mine to decide, and it isn't yours to do. Harjit Dhillon, our data protection officer, decides it {told_dpo == 1:today; he has all of it|as soon as I ring him}. Just nod. # km:e.tell=full # km:e.limit=full # ev:info # ac:prob-4.1]
    HILARY: Then I shall nod. It's a great relief to be told that something isn't mine. # mood:relieved
* [I'm afraid I can't comment on that, for data protection. Someone will be in touch with the relevant parties in due course. # km:e.limit=adequate # harm:i.vague-time]
    HILARY: I'm a relevant party. I'm the one with the bins. # mood:annoyed
- -> mine

// ---------- Her own claim ----------
=== mine ===
{walks_out: -> councillor}
HILARY: {mood >= 2:And mine? I hadn't forgotten it, in case you had.|And now mine, if I may. I have not forgotten it, in case you had.} # own:mine # clock:+12m
-> mine_choices

=== mine_choices ===
* {k_claim == 0} [Open her own claim on the screen. # look]
    ~ k_claim = 1
    Received five weeks ago. "Waiting for payslips" since the ninth day. Two chasing calls from her; after each somebody has typed "in the system". # fact:claim # sound:key
    -> mine_choices
* {k_claim == 1} [Search the scanned post for her payslips. # look]
    ~ k_scan = 1
    Four payslips, H. Strand, scanned on the twelfth day and joined to nothing. She sent all that she was asked for. # fact:scan # sound:key
    -> mine_choices
* {k_scan == 1} [Your payslips came on the twelfth day, and we never joined them to your claim. I've done that now, and opened a complaint about the wait. # do # rung:late,0 # km:s.two=full # km:i.mine=full # ev:progress+info # ac:prob-1.1 # ac:ext-9.1a]
    ~ two = 1
    HILARY: The twelfth day. I rang on the fifteenth and on the thirtieth. # mood:sad # fact:two
* [Let's get this letter safely home first, shall we? It's the more important of the two, and I know that your claim will be well looked after. # harm:r.ignores-cue # ev:warm]
    HILARY: By whom? # mood:annoyed
* {k_claim == 1 && k_scan == 0} [It has stood at "waiting for payslips" for a month. I've opened a complaint about the wait, and I am asking Benefits where they are. # do # rung:late,1 # km:s.two=full # km:i.mine=adequate # ev:progress+info # ac:prob-1.1 # ac:ext-9.1a]
    ~ two = 1
    HILARY: I sent them. Recorded. I'll find the slip. # mood:neutral # fact:two
* [I'm sending this straight up to the head of Revenues with my very strongest recommendation that you should come to the front of the queue. # do # rung:late,3 # harm:e.passes-up # ev:gift]
    HILARY: I don't want anybody's place. I want mine. # mood:neutral
* {k_scan == 1} [We had your payslips all along; they weren't joined to your claim. I've opened a complaint of its own for that, and Benefits have it from me. # do # rung:late,1 # km:s.two=full # km:i.mine=full # ev:progress+info # ac:prob-1.1 # ac:ext-9.1a]
    ~ two = 1
    HILARY: All along. Well. Thank you for not saying "in the system". # mood:neutral # fact:two
* {k_claim == 0} [I'm sure that yours will be with you any day now. They are doing their very best over there, and I'll be sure to give them a nudge for you. # km:i.mine=weak # harm:i.vague-time # ev:warm]
    HILARY: Any day. I've had thirty-five of those. # mood:annoyed
- -> denise

=== denise ===
Denise Okafor runs the Benefits desk by the window. # channel:meeting # clock:+10m # away
{
- two == 1:
    DENISE: Strand, payslips, mine to find. I can decide it by Thursday at eleven, if nobody brings me another one. # fact:thursday
- else:
    DENISE: Strand? You'd better tell me what's wrong with it. I have two hundred. "Waiting for payslips." Thursday by eleven, then, if she sent them. # fact:thursday
}
* [Ask her to send Ms Strand a kind little note, and leave the rest of it with her; it's her team's claim. # do # harm:e.cold-transfer # ev:warm]
    DENISE: Saying what? I've never heard from her. She writes to you.
    -> reply
* [Thank her, and say that the reply to Ms Strand stays with you. You will look in on Thursday at eleven. # do # ac:prob-1.3 # ac:prob-1.7]
    DENISE: You'll look in. They all say that. Bring a biscuit and I'll believe you.
    -> reply
* [Agree with her what you may tell Ms Strand today, and that you'll come for the answer on Thursday. # do # ac:prob-1.3 # ac:prob-1.7]
    DENISE: Tell her eleven is mine and noon is yours. Then we've each got a cushion.
    -> reply

// ---------- The reply ----------
=== reply ===
{walks_out: -> councillor}
Getting on for half past eleven. She has had short notes from you all the morning. Now she should have one email with everything in it. # channel:email # clock:+15m # letter:reply
* [Close with: you'll hear from me by noon on Thursday, decided or not. This is complaint WX-2291. If our answer is not right, ask for stage two. # km:i.time=full # km:i.rights=full # promise:news,+2910m # ev:info # ac:prob-1.4]
    ~ due = 1
    HILARY: Noon on Thursday, decided or not. It's the "or not" that I like. # mood:relieved # sound:email-sent
* [Close with: please be assured that we take this seriously and that someone will be in touch shortly. Do never hesitate to contact us again. # km:i.time=weak # km:i.rights=weak # harm:i.vague-time # ev:warm]
    HILARY: "Shortly." I shall put it beside "in the system". # mood:annoyed # sound:email-sent
* [Close with: Benefits will write to you on Thursday about your claim, and with that the matter is closed and you need take no further action. # km:i.time=adequate # harm:i.hides-stage]
    HILARY: Closed by whom? I don't recall closing it. # mood:annoyed # sound:email-sent
* [Close with: by noon on Thursday I'll write with the answer or the reason. Quote WX-2291; stage two and the Ombudsman are set out below. Does that suit? # km:i.time=full # km:i.rights=full # promise:news,+2910m # ev:info+choice # ac:prob-1.4]
    ~ due = 1
    HILARY: It suits. I have written WX-2291 on the calendar, under my sister's birthday. # mood:neutral # sound:email-sent
- -> write_up

=== write_up ===
{told_dpo == 0:
    It is ten to twelve. Nobody has rung Harjit Dhillon. # clock:+20m # away
- else:
    You write both cases up before lunch, while you still know who said what. # clock:+20m # away
}
{how == 1:
    From the desk at Market Street comes a line: "Sealed env. from Ms H Strand, 11.40, receipt given. She asked for two." # done:return # fact:returned
}
{how == 2:
    The post room's van rings in: "Sealed envelope, Tannery Court, 11.35, in the bag. Lady gave me a satsuma." # done:return # fact:returned
}
In the record goes what happened, and nothing of what the letter said. # record # sound:pen # ac:ext-9.1a
-> write_choices

=== write_choices ===
* [Look through this month's astray letters in the log. # look]
    ~ k_log = 1
    Two more, both of a Thursday run, both two letters in one fold. The machine in Post "takes two when it's warm", somebody has written. # fact:log # sound:key
    -> write_choices
* {k_log == 1} [Tell Harjit and Post that this is the third from the Thursday run, so that it is stopped before the next. # do # km:s.recur=full # ac:ext-9.1b]
    HARJIT: Three is a machine. Then there'll be letters out there that nobody has written in about. I'll have the run recalled and counted. # mood:worried
* {k_log == 0} [Tell Post that one letter came in another's envelope, and ask whether they'd look at Thursday's machine. # do # km:s.recur=adequate]
    "One?" Post write back. "We'll give it a wipe."
* [Put "take care with envelopes" in the team's newsletter, with a cheerful picture, so that it stays friendly. # do # km:s.recur=weak # ev:warm]
    Everyone likes the picture. The team doesn't fold the letters.
* {told_dpo == 0} [Ring Harjit Dhillon now: it's well past the hour, and later would be worse. Say so before he asks. # do # rung:breach,3 # fact:dpo # fact:decides]
    ~ told_dpo = 1
    HARJIT: Ten past ten, and it's noon. I'd rather have had it wrong at eleven than tidy at twelve. Go on. # mood:annoyed
* {k_log == 1} [Take the two other entries to Post yourself, watch a warm run go through, and send Harjit what you saw. # do # km:s.recur=full # ac:ext-9.1b]
    It takes two at the fourteenth sheet, with a small sigh. You write down the time.
- -> thursday_before

=== thursday_before ===
You look at Thursday in the diary. There are two team meetings on it, and a leaving cake.
* [Write her name into the diary for Thursday at half past eleven, in ink. # do]
    ~ diary = 1
    You underline it. # sound:pen
* [Leave it. You'll remember her, she's the one with the satsumas, after all. # do]
    You will. The question is when.
- -> thursday

=== thursday ===
{diary == 1:
    Thursday, half past eleven. Her name is there, in ink. # heading:Thursday # clock:+2860m # place:office # channel:email
- else:
    Thursday. There was cake. It is five to twelve when a satsuma on somebody's desk reminds you. # heading:Thursday # clock:+2885m # place:office # channel:email
}
{told_dpo == 0:
    HARJIT: {out == 2:I've had a man on the telephone whose letter came by way of his neighbour.|I have a sealed letter on my desk from Tannery Court, and nothing in my log.} When did we know? # mood:angry
    You tell him when.
}
{
- two == 1: DENISE: Strand's decided: full support from the day she applied. It goes out tonight, one letter, one envelope. I folded it myself. # fact:decided
- else: DENISE: I can't find her payslips. I'm writing to her for them. Again, I gather. # fact:undecided
}
* [Write now with what Denise says, and ask: did the receipt come, is all of it yours this time, is there something we've missed? # do # km:s.check=full # ev:info+progress # ac:ext-8.3 # ac:ext-8.2]
    {due == 1:
        It goes with {diary == 1:half an hour|five minutes} in hand. # promise-kept:news # sound:email-sent
    }
    HILARY: {two == 1:The receipt is on the dresser. It will be strange to have an answer. I may not know what to write to you about.|So it is payslips again. I'll send them a third time. But you said you'd write, and you wrote.} # mood:neutral
* [Wait for Denise's letter to reach her. Two messages about one thing would only confuse her, and the letter will say it better. # do]
    On Friday at nine there's an email. # clock:+21h # sound:email-sent
    HILARY: {due == 1:Noon on Thursday, decided or not. That was yours, not mine.|I take it that this is "shortly".} # mood:annoyed
* [Write her a warm line to say how much you have enjoyed her emails, that it's all in hand, and to look out for the postman. # do # km:s.check=weak # ev:warm]
    {due == 1:
        It goes before noon. # promise-kept:news # sound:email-sent
    }
    HILARY: In hand. Whose? And is it yes? # mood:annoyed
* [Ring her: say what Denise has said, then ask if anything in all this is still not right, and write down what she answers. # do # km:s.check=full # ev:info+progress # ac:ext-8.3 # ac:ext-8.2]
    It rings twice. # channel:phone # sound:call-connect
    {due == 1:
        Her clock hasn't struck yet. # promise-kept:news
    }
    HILARY: {two == 1:You might tell whoever types "in the system" that it isn't an answer. Otherwise, no. Otherwise it's been a pleasure.|The payslips. I sent them recorded. That's what is still not right.} # mood:neutral
- -> finale

// ---------- How it ends ----------
=== councillor ===
HILARY: I have written to Councillor Mayhew instead. He answers. # mood:angry
{told_dpo == 0:
    HARJIT: Mayhew's office have just rung me about a letter. I'd have liked to hear of it from this floor. # mood:angry
}
You write down what happened, for whoever has to answer the councillor. # record # away
* [Write to her once more: what has been done, what has not, and who has it now. # do # ev:info]
    She doesn't reply. It is read, though, at six minutes past four.
* [Close it on your side; it's with the councillor now, and two voices would muddle it. # do]
    The screen says "Closed". Nothing else is.
- Her claim is decided a week later, by somebody who had to start from the beginning. # ending:councillor
-> END

=== finale ===
{
- told_dpo == 1 && out == 0 && two == 1 && mood <= 1:
    On Monday there is a last line from her. # clock:+4d
    HILARY: It came. Full support, both pages mine: I counted. I nodded at the bins and he nodded back, and neither of us knows anything. H.S. # mood:happy # ending:settled
- told_dpo == 1 && out < 2:
    On Monday there is a last line from her. # clock:+4d
    HILARY: Something came from Benefits. I've opened it twice, to be sure that it is mine. # mood:neutral # ending:patched
- out == 2:
    On Monday there is a last line from her. # clock:+4d
    HILARY: He doesn't nod any more. I hope that your system is pleased. # mood:sad # ending:spread
- else:
    On Monday there is a last line from her. # clock:+4d
    HILARY: A Mr Dhillon has written to the whole landing. I had thought that you'd told him on the Tuesday. # mood:annoyed # ending:spread
}
-> END
