// s17 The supplier has put us on stop. An angry colleague, her own missing receipt, and a principal in copy.
VAR mood = 2
VAR trust = 1
VAR asks_manager = false
VAR wants_writing = false
VAR walks_out = false
VAR opens_up = false
VAR manager_no = false

VAR k_ledger = 0  // has seen that the receipt is missing
VAR k_mail = 0    // has seen where the reminders went
VAR k_stop = 0    // knows what would lift the stop
VAR k_rule = 0    // knows the rule for a same-day run
VAR k_left = 0    // has seen that other departments' reminders go to leavers too
VAR shamed = 0    // 1 her missing receipt was shown to everybody
VAR route = 0     // 1 tomorrow's run, 2 a same-day run, 3 paid without a receipt
VAR late = 0      // 1 the receipt came at ten to four
VAR k_fri = 0     // knows what Friday is
VAR owen = 0      // 1 she has asked for Owen
VAR swore = 0     // 1 a same-day payment was promised
VAR due = 0       // 1 a ring promised
VAR owen_no = 0   // 1 the same-day run was asked for and refused
VAR van = 0       // 1 the supplier has agreed to a delivery

-> inbox

=== inbox ===
Wednesday, five past eleven. The finance office, Ashcombe Vale College. You look after the invoices that come in. The next payment run is tomorrow at ten. # place:office # channel:email # prop:none # heading:Wednesday, 11.05 # sound:email-sent
MARCIA: FELLGATE HAVE PUT US ON STOP. INVOICE FG 20417, DATED 24 DAYS AGO. I have been buying from them for eleven years and I have never been so ashamed. Pay it TODAY. M. Bellamy, Head of Hospitality and Catering. # mood:angry
Under her name, in the copy line, is Dr Sands. Dr Sands is the principal. # own:open
-> inbox_choices

=== inbox_choices ===
* [Open the Fellgate invoice on the ledger. # look]
    Fellgate Produce, £1,846.20. Ordered: yes. Approved: M. Bellamy, the same day. Goods received: blank. An invoice with that box blank can't be paid by anybody. # fact:ledger # sound:key
    ~ k_ledger = 1
    -> inbox_choices
* [Ring the extension under her name before the email gets any older. An answer by phone goes to one person, not to three. # do # km:r.open=full # ev:progress # ac:prob-1.1]
    She answers with a clatter of pans behind her.
* [Reply to them both: "Dear Marcia, I'm so sorry to hear this. Rest assured that we'll look into it and get back to you." # km:r.open=weak # harm:i.vague-time # ev:warm]
    The phone rings eleven seconds later. # sound:phone-ring
* {k_ledger == 1} [Reply to them both, with thanks and a picture of the ledger: the goods were never marked as received by Hospitality. # harm:r.blames # ev:info]
    ~ shamed = 1
    The phone rings. Somewhere above you the principal has it too, with your red ring round the blank box. # sound:phone-ring
* {k_ledger == 0} [Reply to them both, with thanks, that invoices are held only where a department hasn't done its part, and attach the rules. # harm:r.blames # ev:info]
    ~ shamed = 1
    The phone rings. Somewhere above you the principal is opening a twelve-page attachment. # sound:phone-ring
* [Reply to Marcia alone: "I have this, and I'm opening your invoice. May I ring you in two minutes, so that we can sort it out?" # km:r.open=full # ev:choice # ac:prob-1.1]
    "RING", says the answer. You ring.
- -> call

=== call ===
{shamed == 1:
    MARCIA: So now the principal thinks that I can't count my own potatoes. # place:office # channel:phone # sound:call-connect # mood:angry
- else:
    MARCIA: Bellamy. Are you the one who pays people? # place:office # channel:phone # sound:call-connect # mood:annoyed
}
MARCIA: Their driver rang me at six this morning. A nice lad. He was embarrassed for me. Just press the button.
* [I'd like to know what the button is for. What is on that van, when do you need it by, and what happens if it isn't there? # km:r.questions=full # ev:choice # ac:int-7.2]
    -> kitchen
* [I do understand how frustrating this must be. I can hear how much it matters to you, and I promise we take it seriously. # km:r.questions=weak # ev:warm]
    MARCIA: I didn't ring a helpline. I rang finance. # mood:annoyed
* [Can I just take the invoice number and the date, please? Then I'll be able to look it up for you and see where it is. # km:r.questions=weak # harm:r.asks-again]
    MARCIA: They're in the email. In capitals. # mood:annoyed
* [Talk me through it from now till the food is on the plate, so that I can see which day really matters. What comes first? # km:r.questions=full # ev:choice # ac:int-7.2]
    -> kitchen
- -> back

=== kitchen ===
MARCIA: Friday at nine, eighteen learners cook for their certificate. There's a verifier coming by train. Everything they cook is on that van. # fact:friday # mood:worried
~ k_fri = 1
MARCIA: They prepare on Thursday from two. If it's a van first thing on Friday, I can get them in at half past seven, and the brine can go hang. But not a minute after seven for the van. # fact:times
MARCIA: The last time we were on stop, a girl called Reece lost a month, and a job with it. I gave her the news in the cold store, so that nobody would see. # mood:sad
-> back

=== back ===
-> temper ->
MARCIA: {mood >= 2:So. Are you paying it, or am I ringing Dr Sands?|So that's why I shouted. Have you got it?}
* {k_fri == 1} [Eighteen people cook on Friday at nine. You need the van on Thursday by two, or on Friday by seven. Have I got that right? # km:r.read-back=full # ev:ack # ac:int-7.2]
    MARCIA: {mood >= 2:You've got that right.|To the minute. You'd do well on the pass.}
* [You need Fellgate to take you off stop as soon as possible, and you'd like their invoice paid today. Is that it, really? # km:r.read-back=adequate # ev:info]
    MARCIA: I need the food. I don't collect paid invoices. # mood:neutral
* [Absolutely, I've got all of that down, Marcia, thank you so much. Please leave it with me, and I'll see what I can do. # km:r.read-back=weak # ev:warm]
    MARCIA: All of what? # mood:neutral
* [Let me have it exactly: what has to be in your kitchen, by when, and for whom? You say it, I write it and you hear it back. # km:r.read-back=full # ev:choice # ac:int-7.2]
    MARCIA: The whole order, for eighteen people who are assessed on Friday at nine. Thursday by two, or Friday by seven. Read it to me. Yes. That. # fact:friday # fact:times
    ~ k_fri = 1
- -> stuck

=== stuck ===
MARCIA: So why haven't you paid it? I approved that invoice the day it came. # own:stuck
-> stuck_choices

=== stuck_choices ===
* {k_ledger == 0} [Open the Fellgate invoice on the ledger. # look]
    Fellgate Produce, £1,846.20. Ordered: yes. Approved: M. Bellamy, the same day. Goods received: blank. An invoice with that box blank can't be paid by anybody. # fact:ledger # sound:key
    ~ k_ledger = 1
    MARCIA: I can hear you typing.
    -> stuck_choices
* {k_ledger == 1} [You did, and it counts. One box is still blank: nobody has told the system that the goods came. That's all that's stopping it. # km:i.stuck=full # ev:bad-news+info # ac:prob-1.4]
    MARCIA: They came. We ate them. # mood:neutral
* {k_ledger == 1} [With respect, Marcia, it's your own department that never receipted the goods. Thank you for your patience while we waited. # harm:r.blames # ev:info]
    MARCIA: With respect. Nobody has ever said "with respect" and meant some. # mood:angry
* [It's had a three-way match failure at the GRN stage, I'm afraid, so it's parked. It's nothing for you to worry about at all. # km:i.stuck=weak # harm:i.jargon]
    MARCIA: Say that again as if I was a person. # mood:annoyed
    You say that the goods were never marked as received.
* {k_ledger == 0} [I'm sure it's only some little hiccup in the system. These things happen, and it really is nobody's fault, so don't worry. # km:i.stuck=weak # ev:warm]
    MARCIA: Then unhiccup it. # mood:annoyed
    You look. The goods were never marked as received, and you have to tell her so after all.
* {k_ledger == 1} [Here's the bad news, and it's small: it's approved, but not marked as received. Once that's done, I can do my part today. # km:i.stuck=full # ev:bad-news+info # ac:prob-1.4]
    MARCIA: That's it? That's the whole dragon? # mood:neutral
- -> why

=== why ===
-> temper ->
MARCIA: {mood >= 2:Twenty-four days, and nobody in that office could pick up a phone?|And nobody thought of telling me? Twenty-four days?}
-> why_choices

=== why_choices ===
* [Look up where the reminders for this order were sent. # look]
    Three reminders, a week apart, all to P. Dunmore, Hospitality. Pauline Dunmore retired in July. Nobody has told the system. # fact:pauline # sound:key
    ~ k_mail = 1
    -> why_choices
* {k_mail == 1} [We did tell somebody: Pauline, three times, and Pauline retired in July. Our list still has her on it. So you never had a chance. # km:s.cause=full # ev:info+progress]
    MARCIA: Pauline's growing dahlias in Wales. # mood:relieved
    She laughs, not for long.
* {k_mail == 0} [We send reminders, so they have gone somewhere. I don't know where yet. I'll find out, as otherwise it'll happen again. # km:s.cause=adequate # ev:info]
    MARCIA: Somewhere. Well. At least you didn't say "the system". # mood:neutral
* [You'll have had a reminder every week. They do come from a no-reply address, so they're easy to miss. It's easily done. # harm:r.blames # ev:warm]
    MARCIA: I have had nothing. I read everything. I read the sides of boxes. # mood:angry
* [I'm terribly sorry about that. It must feel as though nobody in this office cares at all, and I can promise you we do. # km:s.cause=weak # ev:warm]
    MARCIA: I didn't ask if you cared. I asked who you told. # mood:neutral
- -> press

=== press ===
MARCIA: {mood >= 2:I've a class in ten minutes. Dr Sands will sign whatever you like. Pay it, and you can have your box when I'm done.|I've a class in ten minutes. Couldn't you pay it now, and I'll do your box tonight? Dr Sands won't mind.} # own:press
* [I can't, and nor could Dr Sands: with that box blank it would be a payment for nothing. It takes four minutes. Let's do it. # km:s.lawful=full # ev:bad-news+info # ac:prob-4.4]
    MARCIA: Four. I'm looking at the clock on the oven. # mood:neutral
    -> receipt
* [As the principal's in copy, I'll release it from the held list right now, and you do the box when you can. There: it's gone. # critical:released # harm:e.over-limit # ev:gift]
    ~ route = 3
    MARCIA: Well! That wasn't hard, was it? # mood:happy
    -> released
* [Let me ask Owen, our manager, whether he'd make an exception, just this once. I'm sure that he'll want to help you too. # harm:e.rewards-volume # ev:warm]
    You put her on hold and go round the screen. # hold:+4m
    OWEN: Is there a receipt? Then there's nothing here for me to decide. Bring me one and I'll look at anything.
    MARCIA: I could have done it twice by now. # mood:annoyed
    -> receipt
* [Of course, you've got your hands full. Just do it whenever you get a moment, and I'll keep a lookout for it at my end. # km:s.lawful=weak # harm:i.vague-time # ev:warm]
    Her moment comes at ten to four. # clock:+260m
    ~ late = 1
    MARCIA: There. Your box. I've been on my feet since noon. # mood:neutral # channel:phone # fact:receipt
    -> routes
* [Not without that box: that's what stops the college paying for lorries that never came. But I can make it a short job for you. # km:s.lawful=full # ev:bad-news+progress # ac:prob-4.4]
    MARCIA: Has one ever not come? Don't tell me. Go on, make it short. # mood:neutral
    -> receipt

=== receipt ===
The delivery note is on a nail by her back door, where they have always gone. She has it in her hand.
* [I'll stay on the line. Open the order, and read me the number at the top of the note: I'll tell you which box it is. # km:e.settle=full # ev:progress # ac:int-9.1b]
    MARCIA: Four, four, one, seven. All twelve lines? Tick. Tick. Oh, it says thank you. It's the politest thing that's happened to me today. # mood:happy # fact:receipt
* [I'll send you the link to the guide, it has really good pictures, and you can shout if you get stuck on any of the steps. # km:e.settle=weak # ev:warm]
    It has 31 pages. You hear her go through them one by one. # clock:+20m
    MARCIA: Page nineteen. It was on page nineteen. # mood:annoyed # fact:receipt
* [It's the systems team that does the training on that. Shall I put you through? They're a lovely bunch, and very patient. # harm:e.passes-up # ev:warm]
    They are at lunch. It takes two of them, later on, to find the box. # clock:+35m
    MARCIA: It's done. Three people and a password. # mood:annoyed # fact:receipt
* [Put me on speaker by the stove. You read the note out as you go, I'll find each line, and your next class can watch. # km:e.settle=full # ev:progress+choice # ac:int-9.1b]
    MARCIA: They're watching. It's the first thing I've taught since nine. Butter, tick. Leeks, tick. Oh. It says thank you. # mood:happy # fact:receipt
- -> routes

// ---------- Which day, and who decides ----------
=== routes ===
-> temper ->
{walks_out: -> hangs_up}
MARCIA: {mood >= 2:It's in. Are you happy? Now pay it.|So it's received. Now what?}
-> routes_choices

=== routes_choices ===
* [Read what Fellgate say about lifting a stop. # look]
    "A stop is lifted against a payment date confirmed by your finance office, or against cleared funds by three for the next day's van. Ask for Bev Laing." # fact:stop # sound:paper
    ~ k_stop = 1
    -> routes_choices
* {late == 0} [Read the rule on same-day payments. # look]
    "Same-day run: the finance manager only, asked before two o'clock. Bring the receipt, and what one day's wait would cost. The bank charges £18." # fact:rule # sound:paper
    ~ k_rule = 1
    -> routes_choices
* {k_stop == 1} [I can put it into tomorrow's run and ring Fellgate now with that date. If they'd come on Friday by seven, would it do for you? # km:i.options=full # rung:run,0 # agree:run # ev:choice+progress # ac:prob-1.5 # ac:int-4.2 # ac:int-5.2]
    ~ route = 1
    MARCIA: By seven, mind. Then yes. I'll tell them to bring their own coffee. # mood:neutral
* {k_rule == 1} [Tomorrow's run is mine to give. A run today is Owen's: if you'd lose Thursday by it, I'll take him your case. Which is it to be? # km:i.options=full # agree:today # ev:choice+info # ac:prob-1.5 # ac:int-4.2 # ac:int-5.2]
    ~ route = 2
    MARCIA: Thursday. A brine takes twenty hours, and it doesn't know about payment runs. Take him that. # mood:neutral
* [I'll add it to tomorrow's payment run for you. It's the normal thing to do and much the simplest for everybody, isn't it? # km:i.options=weak # rung:run,0 # ev:warm]
    ~ route = 1
    MARCIA: So not today. And the van? # mood:annoyed
    You say that you'll ring Fellgate about the van.
* {late == 0} [You'll have it paid today, you have my word on it. I'll speak to Owen, and he won't say no to me once he's heard all this. # km:i.options=weak # harm:i.beyond-control # agree:today # ev:gift]
    ~ route = 2
    ~ swore = 1
    MARCIA: Your word. Good. I've told the class. # mood:happy
* [If Dr Sands's office rings ours and asks for it, it'll go through today. Shall I give them a call for you and see if they will? # rung:run,3 # harm:e.rewards-volume # ev:choice]
    ~ route = 1
    The principal's office asks you whether the finance manager knows. Then it asks you to ask him. # clock:+15m
    MARCIA: Even I could have told you that. Put it in tomorrow's, then, and get me my van. # mood:annoyed # agree:run
- -> when

=== when ===
MARCIA: And how do I find out? I don't look at my phone in a kitchen. It's a rule, and I made it.
* [I'll ring the kitchen phone by {late == 1:a quarter past five|one}, with a yes or a no, and I'll ask for you. Will somebody be near it then? # km:i.time=full # promise:news,+85m # ev:info+choice]
    ~ due = 1
    MARCIA: By {late == 1:a quarter past five|one}. It's on the wall by the mixer. Let it ring. # mood:neutral
* [I'll come back to you just as soon as I hear anything. I'll make sure that you're the very first person who gets to know. # harm:i.vague-time # ev:warm]
    MARCIA: The first of how many? # mood:neutral
* [By {late == 1:a quarter past five|one} I'll have spoken to {route == 2:Owen and to Fellgate|Fellgate}, and I ring you: yes, no, or not yet and why. Is the wall phone the best? # km:i.time=full # promise:news,+85m # ev:info+choice]
    ~ due = 1
    MARCIA: "Not yet and why." I'd hang that on a nail. Yes, the wall phone. # mood:neutral
* [I'll drop you an email later on this afternoon, if that's all right, and then you'll have all the details there in one place. # km:i.time=weak # ev:warm]
    MARCIA: I get two hundred a day. Make it a loud one. # mood:neutral
-
{route == 2: -> case_for}
You put £1,846.20 into tomorrow's run. It takes less time than finding the invoice did. # done:run # sound:key
-> fellgate

// ---------- Owen, before or after the supplier ----------
=== case_for ===
Owen Thrale, the finance manager, is eating a pear over his keyboard. # place:meeting-room # channel:meeting # clock:+8m # away # own:owen
{swore == 1:
    OWEN: I've just had a cheerful call from a kitchen. I gather that I have agreed to something. # mood:annoyed
- else:
    OWEN: Go on. You've got the face of somebody with a form.
}
* {k_fri == 1} [Receipted and approved, £1,846.20. A day's wait costs eighteen people Thursday's preparation. The charge is £18. I'd do it. # rung:run,2 # ask:today # km:e.brief=full # ac:int-9.1c # ac:prob-1.4]
    {manager_no: -> no_today}
    OWEN: Receipt, reason, price, view. If everybody brought me that, I'd finish a pear. Yes. It'll be there by half past two. # fact:yes
* [Marcia Bellamy is furious, she has copied in Dr Sands, and I honestly think that it'd be so much easier to say yes to her. # rung:run,2 # km:e.brief=weak # harm:e.rewards-volume]
    OWEN: That's who's shouting. What's it for? # mood:neutral
    He gets it out of you. It's a good reason, and it takes him ten minutes to find. # clock:+10m # fact:yes
* [Would you mind awfully having a word with Marcia yourself? She's got a supplier on stop, and you're so much better at this. # rung:run,2 # harm:e.cold-transfer # ev:warm]
    OWEN: Better at what? I don't know the first thing about it.
    He rings her. She starts again from the driver at six in the morning. He says yes in the end. # clock:+12m # fact:yes
* {k_fri == 0} [Receipted and approved, £1,846.20. She says that Friday hangs on it. I haven't asked her how. The bank's charge is £18. # rung:run,2 # km:e.brief=adequate # ac:int-9.1c]
    OWEN: Then ring her and ask, and I'll hold my pen. # mood:neutral
    It's eighteen learners, and their certificate. He signs. # clock:+5m # fact:yes
* {k_fri == 1} [Here's the receipt. Eighteen people are assessed on Friday, and their preparation's on Thursday at two. It costs £18. May we? # rung:run,2 # ask:today # km:e.brief=full # ac:int-9.1c # ac:prob-1.4]
    {manager_no: -> no_today}
    OWEN: You've put the answer in the question. We may. I'll send it now: they'll have it by half past two. # fact:yes
- The payment goes. His screen makes a noise like a very small till. # done:today
-> fellgate

=== no_today ===
~ owen_no = 1
~ route = 1
OWEN: So not today. Tomorrow's run is yours to give, and nobody has asked Fellgate about Friday yet. Tell her before the van does. # fact:today-no
You ring the wall phone. # place:office # channel:phone # sound:call-connect
MARCIA: {swore == 1:You gave me your word. Is it paid?|That was quick. Is it a yes?}
* [It's a no to today: I asked, and you should hear it from me. It's in tomorrow's run, and I'll ask for Friday by seven. Will that do? # agree:run # ev:bad-news+info+choice # ac:prob-1.4]
    MARCIA: {mood >= 2:No, then. Well, I've heard it before the van did. By seven, mind.|A no with a plan on the end. By seven, then, and the brine can go hang.} # mood:neutral
* [Owen won't have it, I'm afraid, and there's no talking to him when he's like this. So it'll have to be tomorrow's run, won't it? # agree:run # harm:r.blames]
    MARCIA: So you've fallen out, and I'm short of leeks. Tomorrow's, then. # mood:annoyed
* [It's not looking very likely just now, but please don't give up hope, as I'm sure there'll be something we can do about it. # agree:run # harm:i.vague-time # ev:warm]
    MARCIA: Is that a no? Say no, if it's no. # mood:annoyed
    You say it. She takes tomorrow's run.
-
You put £1,846.20 into tomorrow's run. It takes less time than finding the invoice did. # done:run # sound:key
-> fellgate

=== fellgate ===
BEV: Fellgate Produce, credit control. Bev Laing. # place:office # channel:phone # sound:call-connect # clock:+4m
{route == 2:
    BEV: Paid today, is it? I've heard "today" before. I've heard it on a Friday.
- else:
    BEV: Ashcombe Vale. Hospitality. I've got you in red. I don't like it any more than you do.
}
* {route == 2} [It's £1,846.20, and it'll be with you by half past two. I'm sending you the bank's slip now. Is tomorrow by two on the van? # km:s.fit=full # ev:progress # fact:van # ac:int-8.1]
    ~ van = 1
    BEV: With a slip? Then I'll take you out of red myself, and get an hour from the depot. He'll be pleased, the lad. He hates ringing people.
* {route != 2} [It's received and approved, and in tomorrow's run: £1,846.20, with you by Friday. You'll have that in writing. Can he come by seven? # km:s.fit=full # ev:progress # fact:van # ac:int-8.1]
    ~ van = 1
    BEV: In writing from finance? That's all I'm asking for. First drop on Friday, if the depot can. I'll get you the hour.
* [It's all sorted at our end now, so it should be with you any day. Do please take them off stop, they're so upset about it. # km:s.fit=weak # harm:i.vague-time # ev:warm]
    BEV: "Any day" isn't a day. Ring me when it is one.
* [Between the two of us, it was Hospitality who forgot to log it. They are so sorry. We're chasing them to be better at it. # km:s.fit=weak # harm:r.blames # ev:warm]
    BEV: I've known Marcia Bellamy eleven years. I don't want to know whose fault it was. I want to know what day.
* [What would you need to see from me, to put the {route == 2:Thursday van on for two|Friday van on for seven}? I've the amount and the date here. # km:s.fit=full # ev:progress # fact:van # ac:int-8.1]
    ~ van = 1
    BEV: That, from your finance address, in one line. Send it while we're talking. There it is. You're off stop. The hour I'll have to get from the depot.
- {route == 2 || owen_no == 1: -> ring}
-> tell_owen

=== tell_owen ===
Owen Thrale, the finance manager, is eating a pear over his keyboard. Nobody has told him the whole of it yet. # place:meeting-room # channel:meeting # clock:+5m # away # own:owen
OWEN: You've been on the phone a good while. Is it something I want to know about?
* [Before it reaches you: Fellgate's on stop, as the receipt sat with a leaver. It's in tomorrow's run, and Dr Sands was in copy. # km:e.brief=full # ac:int-9.1c # ac:prob-1.4]
    OWEN: Then when Dr Sands asks, and that's in about nine minutes, I'll know more than the email does. Thank you.
* [No, no, it's all in hand, thanks. You've got more than enough on your plate. I'd hate to bother you with such a little thing. # ev:warm]
    A little later Dr Sands stops him on the stairs.
    OWEN: I found out about Fellgate on the stairs. I was holding a pear. # mood:annoyed
* [It's Marcia Bellamy. She's been in a state, she's copied in the principal, and I'd be so grateful if you'd calm her down. # km:e.brief=weak # harm:e.cold-transfer]
    OWEN: About what? And is she in a state, or is she out of leeks? # mood:neutral
* [Two minutes: what was stuck, what I've done, and what the principal may ask you. It went right in the end; here's the note. # km:e.brief=full # ac:int-9.1c # ac:prob-1.4]
    OWEN: I like a note that fits on one side. Go and ring your kitchen.
- -> ring

=== ring ===
{
- late == 1: Five past five. # place:office # channel:phone # clock:+62m
- else: Ten to one. # place:office # channel:phone # clock:+62m
}
{
- van == 0: The money is settled. From Fellgate you have nothing, and Bev isn't at her desk.
- else: The money is settled and the stop is off. The hour of the van isn't: Bev is waiting for the depot, and isn't at her desk.
}
* [Ring the wall phone now: what's certain, what isn't yet, and that you'll ring again within the hour with the time of the van. # do # promise-kept:news # ev:info # ac:prob-1.4]
    It rings for a long while, beside a mixer.
    MARCIA: Money yes, hour not yet, and you'll ring again. I can cook with that. # mood:neutral
    You do ring again{van == 1:. She has already drawn a van on the board.|, and it's still a no. She has drawn a van on the board, and put a line through it.}
* [Give it until Bev has confirmed. One call with the whole of it in will be so much nicer for her than one with half. # do]
    {van == 1:Bev gets her hour from the depot in the end.|Nothing comes from Bev.} You let the wall phone ring till somebody comes. # clock:+50m
    MARCIA: {due == 1:By {late == 1:a quarter past five|one}, you said. I sent a learner to stand by a phone, and he's missed his lunch.|I've rung you twice. I didn't leave a message. I don't leave messages.} # mood:annoyed
* [Ask Bev's office to let Marcia know directly. They know each other so well that she'd be glad to hear it from a friend. # do # harm:e.cold-transfer # ev:warm]
    Nobody rings the wall phone. In the end Marcia rings you. # clock:+50m
    MARCIA: Fellgate say that they thought you had told me. # mood:annoyed
* {due == 1} [Ring before the time's up: Bev's away, so you'd like another three quarters of an hour to bring her a whole answer. # do # promise-moved:news,+50m # ev:info+choice # ac:prob-1.4]
    MARCIA: You're ringing me to say you'll ring me? Nobody does that. Go on, then. # mood:neutral
    You ring again, with ten minutes in hand. # clock:+35m # promise-kept:news
    MARCIA: {van == 1:Well. There's a van.|So there's no van. Not yet, you said. You did say.} # mood:neutral
- -> confirm

=== confirm ===
There is still the email at the top of your screen, in capitals, with the principal in copy. # channel:email # away # letter:closing
* [Write to Marcia, copied as hers was: "Marked as received. Paid {route == 2:today|tomorrow}. Van: {van == 0:not certain yet|{route == 2:Thursday by two|Friday by seven}}. I'll check with you then." # do # km:i.confirm=full # fact:written # ev:info # ac:int-8.1]
    MARCIA: Thank you. # mood:neutral # sound:email-sent
    Dr Sands answers as well. Dr Sands's answer is a thumb.
* [Write to Marcia alone, four lines: what was done, when it is paid, {van == 1:when the van comes|that the van isn't certain}, whom to ring. Hers to send on. # do # km:i.confirm=full # fact:written # ev:info # ac:int-8.1]
    MARCIA: Sent on to Dr Sands. Didn't change a word. # mood:neutral # sound:email-sent
* [Write to them both, politely, with the dates of all three reminders and the time of the receipt, to keep the record straight. # do # km:i.confirm=weak # harm:r.blames]
    ~ shamed = 1
    MARCIA: Was there something else that you wanted Dr Sands to know about me? # mood:angry # sound:email-sent
* [Write to Marcia: "All sorted! It was so lovely to talk to you today. Do please shout if there's ever anything else at all. :)" # do # km:i.confirm=weak # ev:warm]
    MARCIA: What is sorted? By when? Who do I shout at? # mood:annoyed # sound:email-sent
- -> write_up

// ---------- Paid without a receipt ----------
=== released ===
Half past twelve. The bank file goes to Owen Thrale, the finance manager, to be looked through before it is sent. # place:meeting-room # channel:meeting # clock:+50m # away
OWEN: There's a payment in here for £1,846.20 with no receipt. It has your name on it. Tell me I'm reading it wrong. # mood:worried
* [You aren't. I released it because the principal was in copy, and I shouldn't have. She'd have done the receipt in four minutes. # ev:info]
    OWEN: Thank you for the straight answer. I've pulled it. It goes tomorrow, with a receipt, and I shall have to write this down. # mood:sad
* [The principal wanted it, so I'm afraid that I didn't feel it was up to me. I thought you would be pleased that it was done. # harm:r.blames # ev:warm]
    OWEN: Did Dr Sands say so? Or was Dr Sands only on a line in an email? # mood:annoyed
    He pulls it out of the file.
* [Oh no, I'm sure she'll do her part tonight. Could you just leave it in for now, for her sake? I'd take it all on myself. # harm:e.rewards-volume # ev:warm]
    OWEN: You can't take it on. That's what the box is for. # mood:annoyed
    He pulls it out of the file.
- He rings Marcia himself. She does the receipt in four minutes. Fellgate give her the Friday van, at seven, because they like her. # fact:not-by-me # fact:pulled # clock:+2h
-> write_up

// ---------- The record, and whoever is next ----------
=== write_up ===
{
- late == 1: The end of a long day. The query log wants its entry, and you want your coat. # place:office # channel:meeting # clock:+15m # away
- else: The end of the afternoon. The query log wants its entry, and you want your coat. # place:office # channel:meeting # clock:+195m # away
}
You write it up while you still know the times. # sound:pen # record # ac:int-9.1a
{k_mail == 1:Pauline's name is still on the list of people who get reminders.|A P. Dunmore is on the list of people who get reminders. Nobody of that name works here now.}
-> write_choices

=== write_choices ===
* [Run down the list, and see who else on it has left. # look]
    Four names out of thirty are of people who have left. Behind the other three, £11,300 of invoices is waiting. # fact:leavers # sound:key
    ~ k_left = 1
    -> write_choices
* {k_left == 1} [Take Owen the four names and the £11,300, and suggest that the list be checked against leavers on the first of each month. # do # km:e.pattern=full]
    OWEN: Three more heads of department, all about to write to us in capitals. I'll have it changed tonight. # mood:happy
* {k_left == 0} [Take that name off and put Marcia's in, and tell Owen that there might be others like it on the list somewhere. # do # km:e.pattern=adequate]
    OWEN: Might there? I'd better look. Thank you. # mood:neutral
* [Send a kind reminder to every head of department to keep on top of their receipts, as it does help us all such a lot. # do # km:e.pattern=weak # ev:warm]
    Thirty people get it. Four of them have left.
* [Leave it. It's Hospitality's job to say when somebody retires, and they've had quite enough emails from us for one week. # do # harm:s.third-repeat]
    On Monday there is a message from Construction. It's in capitals.
* {k_left == 1} [Ring the three other departments tonight, before it hurts, and give Owen the list with a rule that would keep it clean. # do # km:e.pattern=full]
    Two of the three hadn't known. The third had been wondering why the skips had stopped coming.
- -> friday

=== friday ===
{
- route == 3 || van == 1: Friday, before anybody else is in. # heading:Friday # clock:+2345m # place:office # channel:phone # away
- else: Friday, before anybody else is in. There's a message from Bev on your phone: nothing confirmed, so nothing loaded. # heading:Friday # clock:+2345m # place:office # channel:phone # away
}
* [Ring the wall phone: is all of it there, is anything short, and is there one thing you could still do before nine? # do # km:s.check=full # ev:choice+progress # ac:int-9.1b]
    {van == 1 || route == 3:
        MARCIA: It's here. There's a tray of cream short, and I've sent somebody running. Nobody rings a kitchen at this time of day. # mood:relieved
    - else:
        MARCIA: There's no van. So you can find me forty leeks and a butcher. # mood:annoyed
        You ring round till ten to nine. It's not everything, but it's enough to cook. # fact:scramble
    }
* [Wait to hear. If anything had gone wrong this morning she would certainly have told you by now, and the principal as well. # do # harm:s.unchecked]
    {van == 1 || route == 3:
        She had told nobody about the tray of cream. A learner ran for it, and was four minutes late.
    - else:
        She had no hand free to tell you with. They cooked what was left in the cold store.
    }
* [Send her a good-luck card by email, with the whole team's best wishes for all the learners, and a picture of a chef's hat. # do # km:s.check=weak # ev:warm]
    {van == 1 || route == 3:
        She reads it on Monday, under a hundred and ninety others. The cream had come up one tray short.
    - else:
        She reads it on Monday. There had been no van.
    }
* [Ring Marcia before they start: did the van come when they said that it would, and has everybody what they need for nine? # do # km:s.check=full # ev:choice+progress # ac:int-9.1b]
    {van == 1 || route == 3:
        MARCIA: {route == 2:Yesterday, ten to one.|Half past six, with his lights on.} The verifier's eating a scone. Go away, I'm happy. # mood:happy
    - else:
        MARCIA: There's no van. So you can find me forty leeks and a butcher. # mood:annoyed
        You ring round till ten to nine. It's not everything, but it's enough to cook. # fact:scramble
    }
- -> soup

=== soup ===
In the afternoon there is a knock. Marcia Bellamy is in the door of the finance office, her whites over one arm and a pan in both hands. # channel:counter # clock:+455m # sound:door
{
- shamed == 1:
    MARCIA: Leek and potato. It's what I make when I've got something to say. You might have rung me before you showed the principal. # mood:sad
- route == 3:
    MARCIA: Leek and potato. Owen tells me that you got into trouble for being nice to me. Don't do that again. # mood:sad
- mood >= 2:
    MARCIA: Leek and potato. It's what I make when I've got something to say, and I've got something to say. # mood:annoyed
- opens_up:
    MARCIA: Leek and potato. I've told Dr Sands that it was on my nail all the time. You never said so. I noticed that you never said so. # mood:happy
- else:
    MARCIA: Leek and potato. I said things in capitals, and you can't put those back. # mood:neutral
}
{van == 0 && route != 3: MARCIA: We got through. Two of them have to cook again in March.|MARCIA: Eighteen out of eighteen, if you were going to ask.}
MARCIA: So how do we never do that again? # own:recur
* [Let's settle it now: reminders go to you and a deputy, and a stop letter comes to me the same day. Does that work in a kitchen? # km:s.recur=full # ev:choice+progress # ac:int-7.4]
    MARCIA: Delroy can be my deputy. He reads the sides of boxes too. Write it on something and I'll put it on the nail. # mood:happy
* [Perhaps if your team could all try to do their receipts each Friday? I know how busy you are, but it would help us no end. # km:s.recur=weak # ev:warm]
    MARCIA: We'll try. "Try" is what people say to dentists. # mood:neutral
* [Between us, next time just ring me and I'll slip it through for you first. We'll leave Owen and all of his rules out of it. # harm:e.over-limit # ev:gift]
    MARCIA: Slip it through. Is that how you do it for everybody, or only for the loud ones? # mood:worried
* [Would it suit you to do receipts at the back door, on a tablet, as it comes in? And if one's missed, who should I ring? # km:s.recur=full # ev:choice+progress # ac:int-7.4]
    MARCIA: On a tablet. By the nail. I'd do that. And you ring Delroy, because he picks up. # mood:happy
- -> finish

=== finish ===
{
- (opens_up || mood == 0) && shamed == 0 && route != 3 && van == 1:
    She leaves the pan. It has "FINANCE" on it, on a strip of tape, in capitals. # ending:settled
- mood <= 1:
    She leaves the pan on the filing cabinet, and a spoon. One spoon. # ending:patched
- else:
    She takes the pan away with her again. Dr Sands is in copy on the next one as well. # ending:strained
}
-> END

// ---------- Side trips ----------
=== temper ===
{asks_manager && owen == 0: -> higher ->}
->->

=== higher ===
~ owen = 1
MARCIA: Who do you work for? Owen, isn't it? I want Owen. # mood:angry
* [Owen Thrale, yes, on 4410. I'll tell him all this myself, so that you needn't. May I say where we've got to, first? # ev:choice+info]
    MARCIA: Tell him, then. And I'm still here. # mood:annoyed
* [Honestly, there's no point. He'd only tell you the same as I have, and he's very busy at the end of the month. # harm:e.refuses-higher]
    MARCIA: I'll remember you said that. # mood:angry
* [Oh, please do let me try to sort this out for you. I'd feel dreadful if you had to go over my head about it. # harm:e.holds-on # ev:warm]
    MARCIA: It's not your head that I'm thinking of. # mood:annoyed
- ->->

=== hangs_up ===
The line goes dead in the middle of a word. Ten minutes later Owen Thrale, the finance manager, is standing at your desk. # sound:call-connect # clock:+10m # place:office # channel:meeting # away
OWEN: Marcia Bellamy has just been in my office with flour on her. I'll take this one. Write me what happened, would you? As it happened. # mood:neutral # fact:not-by-me
Write it while you still know who said what. # record # ac:int-9.1a
* [Give him the note in person, with what she needs by when and what you didn't ask, so that she needn't say any of it again. # do # km:e.brief=adequate]
    OWEN: "What I didn't ask." That's the useful half. Thank you.
* [Tell him how sorry you are, that she was impossible to deal with, and that nobody could have been any kinder than you were. # do # harm:r.blames # ev:warm]
    OWEN: Eighteen learners. She told me in one sentence. Did anybody ask her? # mood:sad
* [Leave the note on his desk for when he's back. He's got her now, and he will surely ask if there's something he needs. # do # harm:e.cold-transfer # ev:warm]
    He's back at two. By then she has told it all again, to him and to Fellgate.
- On Friday you hear that eighteen people cooked. You hear it from the canteen. # clock:+2d # ending:taken-over
-> END
