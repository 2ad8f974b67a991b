// s04: No heat, and something is beeping. Tarnbeck Energy, Level 3, by telephone.
// Set by the engine before each turn:
VAR mood = 1
VAR trust = 1
VAR asks_manager = false
VAR walks_out = false
VAR opens_up = false

// Flags of this story, 0 or 1 unless said.
VAR oxy = 0      // what beeps is known
VAR bottle = 0   // how much is left, and how she breathes, is known
VAR raised = 0   // the team leader or the emergency desk has it
VAR yes = 0      // 1 Mrs Tait has given her word, 2 acted for safety with the account shut
VAR board = 0    // the engineers' board has been read
VAR credit = 0   // the credit scene is over
VAR visit = 0    // 1 tomorrow, 2 tonight
VAR ring = 0     // promised to ring at half past six
VAR over = 0     // more credit was given than the adviser may give
VAR scare = 0    // the ambulance had to come
VAR diary = 0
VAR silent = 0   // half past six passed without a word
VAR met = 0      // the team leader was asked for
VAR gone = 0

-> arrival

=== arrival ===
Thursday, twenty to six, and minus three outside. You are on Tarnbeck's off-supply line, where the calls jump the queue.
The call is from a mobile. Behind the voice something beeps, three times, and stops. # sound:call-connect
RORY: Is that a person? I rang at half four, and they told me to top up again and cut me off. It won't take it. It's been off since four. # mood:annoyed
* [It's a person, and one who stays on. If this line drops, I ring you back on this number. Is everybody safe where you are? # km:r.open=full # ev:progress]
    RORY: Aye. Well. It's that cold that I opened the fridge to warm my hands. # mood:neutral
* [Good evening, and thank you for calling Tarnbeck. I'm so sorry about your wait. May I begin with the account number? # km:r.open=weak # ev:warm]
    RORY: It's on the meter. The meter's in the dark. # mood:annoyed
    Three beeps.
* [Let me stop you there. I need to take you through our security questions, before I'm able to talk about any of this. # km:r.open=weak # harm:r.cuts-across]
    RORY: I've done those. I did all of those at half four. # mood:angry
* [Off since four, in this: you go to the front of everything. Keep your phone warm, and tell me who's there with you. # km:r.open=full # ev:progress]
    RORY: The front. Right. It's me, Rory. And my mum. # mood:neutral
- -> asking

=== asking ===
RORY: I put twenty quid on it. Twice I've walked to the shop. # mood:worried # own:asking # clock:+5m
* [What's gone off, and what does the meter say? And does anyone there count on the power for more than light and heat? # km:r.questions=full # ev:progress]
    RORY: Everything's off. It says "Error 31, call supplier". And no. Just my mum. She's in bed with her coat on, she's fine. # mood:neutral # fact:error # fact:mother
* [Had you let it run right down? They do cut out once the emergency credit's used, and a top-up won't always take then. # km:r.questions=weak # harm:r.blames]
    RORY: I put twenty quid on it! I borrowed that. # mood:angry
* [Oh, that's miserable, and on the coldest night we've had. You must both be perished. I really do feel for you, Rory. # km:r.questions=weak # ev:warm]
    RORY: Aye. Perished. Can you put it back on? # mood:neutral
* [When exactly did it go off, what does the screen say, and is it the same if you take the card out and wipe it first? # km:r.questions=adequate # ev:info]
    RORY: Four. "Error 31, call supplier". I've wiped it, I've blown on it, I've asked it nicely. # fact:error
* [Tell me it all from four o'clock: the lights, the meter, what they said to you, and who else is sitting in the cold. # km:r.questions=full # ev:choice]
    RORY: Bang, at four, everything. It says "Error 31, call supplier", so I did, and they said to top up. And it's my mum who's here. It's her flat. # mood:neutral # fact:error # fact:mother
- -> beep

=== beep ===
-> temper ->
Three beeps. A door closes, and they go on behind it. # cue:medical
RORY: Sorry. Smoke alarm. It wants a battery. # mood:worried # own:beep
* [I've counted those since you rang, and it isn't a smoke alarm's note. I'm not catching you out. What is it, Rory? # km:r.unsaid=full # ev:progress]
    -> oxygen
* [They always pick their moment, don't they? There's a wee button you can press. Now, let's see about this meter of yours. # harm:r.ignores-cue # ev:warm]
    RORY: Aye. There'll be a button. # mood:neutral
    The beeping goes on behind the door.
* [Is that anything I ought to know about? Only if you feel like saying, of course. There's no pressure on you at all. # km:r.unsaid=weak # ev:warm]
    RORY: No, no. You're all right. # mood:worried
* [I ask everybody who's off supply, as it changes who I send: is there a machine in the flat that somebody needs? # km:r.unsaid=full # ev:info]
    -> oxygen
* [Could you take the phone to another room? I can hardly hear you over it, and I'd like to get all the details right. # km:r.unsaid=weak]
    A floorboard, and another door. You can hardly hear it now.
- -> identity

=== oxygen ===
~ oxy = 1
It is quiet on the line, but for the beeping.
RORY: It's Mum's oxygen. The machine. It's been shouting since four. She's on the spare, the wee bottle. She's fine. # mood:sad # fact:oxygen
RORY: We're behind with the meter. I thought, if I say, that's the first thing you'd see. # mood:sad
-> safety

=== safety ===
RORY: It's got a needle on it, the bottle. # mood:worried # own:safety
* [Read me the needle. How is she breathing, and is that worse than an hour ago? If she's struggling, ring 999 before me. # km:s.safe=full # ev:info+progress # ac:prob-1.1]
    -> needle
* [It's good that she has it, and I'm sure they'll have left her plenty. Let's get your lights on, and that's all solved. # km:s.safe=weak # ev:warm]
    RORY: Aye. I hope so. # mood:worried
* [Then ring 999 straight away, to be safe, and come back to us about the meter once they've gone. I'll close this now. # km:s.safe=weak # harm:e.cold-transfer]
    RORY: She's not... hang on. Don't close it! She isn't that bad. Is she? # mood:worried
* [Take me in to her, on the speaker. Tell me what the needle says and how she looks. Any worse, we stop and it's 999. # km:s.safe=full # ev:progress+choice # ac:prob-1.1]
    -> needle
- -> flag

=== needle ===
~ bottle = 1
RORY: A quarter. The nurse said that a whole one's eight hours. So two. She's talking in threes and fours, same as always. Her lips are all right. She says I'm to stop staring. # mood:worried # fact:bottle
-> flag

=== flag ===
Nadia Rahman, tonight's team leader, is two desks away with her headset on.
* [Raise your hand for Nadia and tell Rory why: a machine that somebody breathes by goes to her, now, while he's on. # do # rung:medical,2 # ev:info+progress # ac:ext-9.1c # ac:prob-1.3]
    -> handover
* [Mark the visit urgent, and carry on. Nadia has got her hands full tonight, and she'll see it when she's done with hers. # do # rung:medical,0 # harm:e.holds-on]
    It goes into the list, eleventh from the top.
* [Tell Rory that you'll look after this yourself and won't pass him round. He's had enough of that for one evening. # do # rung:medical,0 # ev:warm]
    RORY: Thanks. I mean it. # mood:relieved
* [Tell Rory that you are bringing in the emergency desk with your team leader, and that he won't have to say it twice. # do # rung:medical,3 # ev:info+choice # ac:ext-9.1c # ac:prob-1.3]
    RORY: Not twice. Good. I'm not that good at saying it once. # mood:neutral
    -> handover
* [Write to the priority services team: "Possible medical need, please advise." They are the specialists, and they're thorough. # do # rung:medical,1]
    They answer by noon on working days.
- -> after_flag

=== handover ===
~ raised = 1
NADIA: I'm listening, and so is he. Go on. # channel:phone # mood:neutral
* {bottle == 1} [His mother's on oxygen, mains off since four, a quarter of a bottle, so two hours. She's no worse. He's there alone. # km:e.warm=full # ev:progress # ac:prob-1.4]
    NADIA: Two hours. I'll have the oxygen people there by seven, and the network on the other line. Rory, you did right to say. You see to that meter.
* {bottle == 0} [His mother is on oxygen, and the mains have been off since four. She's got a bottle: I haven't asked how much is in it. # km:e.warm=adequate # ev:progress # ac:prob-1.4]
    NADIA: Ask now. # mood:worried
    RORY: A quarter. That's two hours. # fact:bottle
    ~ bottle = 1
    NADIA: Then the oxygen people will be there by seven. You see to that meter.
* [I've a lovely lad here who is having just the most awful night. Could you have a wee word, and put his mind at rest? # km:e.warm=weak # ev:warm]
    NADIA: About what? Rory, it's Nadia. What's happening there? # mood:neutral
    He has to say it all again. It takes a while.
* [Prepay off supply, error 31, possible priority flag, needs escalating. It's in the notes, so just pick it up from there. # km:e.warm=weak # harm:e.cold-transfer]
    NADIA: I don't want a code. What is beeping? # mood:annoyed
    RORY: It's my mum's oxygen. # mood:sad
* {bottle == 1} [Rory, stop me if I've got it wrong. Your mum's oxygen went off at four, and she has two hours, on a quarter of a bottle. # km:e.warm=full # ev:choice # ac:prob-1.4]
    RORY: That's it. That's all of it. # mood:relieved
    NADIA: Then the oxygen people will be there by seven, and I'm ringing the network now. Rory, you did right to say.
- -> after_flag

=== after_flag ===
{credit == 1: -> visiting}
-> identity

=== identity ===
-> temper ->
RORY: It's not my name on it. The electric. It's hers. {mood >= 2:I suppose that's that, then.|Is that going to be a problem?} # mood:worried # own:identity # clock:+5m
-> identity_choices

=== identity_choices ===
* [Read the yellow card for calls from somebody else. # look]
    "LISTEN to anybody. ACT for safety on what you are told. SAY NOTHING about an account until the holder has agreed, in a word if need be. WRITE DOWN which you did." # fact:card # sound:paper
    RORY: Hello? # mood:worried
    -> identity_choices
* [I can send help on your word. To talk about her account I need hers. Could she say a "yes", if you held the phone for her? # km:i.identity=full # ev:info+choice # ac:prob-1.1]
    ~ yes = 1
    MOIRA: Yes. He may. He's a good boy. # mood:neutral
    MOIRA: Shouting at a meter, though. # mood:neutral # fact:yes
* [I do understand, and I'm so sorry, but it is data protection. Could your mother ring us herself, once she's up to it? # km:i.identity=weak # ev:warm]
    RORY: She can't do the stairs. She can't do a sentence. And you want her in a queue? # mood:angry
    You say that you'll do what you can without her.
* [I can hear that you're her son, so never mind all that. She's £64 behind, so it may well have gone on to the debt. # harm:i.private-data # ev:warm]
    RORY: Sixty-four? She told me twenty. # mood:sad
    A voice in the background says something short.
* [Then I won't open her account. I needn't, to send help, and she can save her breath. I'll write down that I did it, and why. # km:i.identity=full # ev:info+progress # ac:prob-1.1]
    ~ yes = 2
    RORY: So you'll not be telling me what she owes. Good. She'd hate that. # mood:relieved # fact:shut
* [I need her date of birth, her postcode, her last payment and her password, and then your own name and address, please. # km:i.identity=weak]
    RORY: Her password? She's got a password? # mood:annoyed
    It takes four minutes to find out that she hasn't.
- -> crediting

=== crediting ===
-> temper ->
RORY: And the twenty quid? It's just sitting there, on the card. # mood:worried # clock:+10m
-> credit_choices

=== credit_choices ===
* [Ask the meter for its status. # look]
    "Switch open. Fault 31: card not read. Credit by radio: accepted." # fact:meter # sound:key
    RORY: Is it speaking to you? It's not speaking to me. # mood:neutral
    -> credit_choices
* [I can send £30 to it from here: lent, to settle later. It mayn't close the switch, but it'll be there. Shall I? # rung:credit,0 # redress:30/30 # agree:credit # ev:choice+progress # ac:prob-1.2 # ac:prob-1.5]
    RORY: Aye. Yes, please. # mood:relieved
    -> sent
* [I'd better ask my team leader if she'd allow some credit. She's more leeway than I have, and I'd hate to get it wrong. # rung:credit,2 # harm:e.passes-up # ev:warm]
    NADIA: You've got £30 of your own. Use it. # mood:annoyed
    You send £30 over the air. # redress:30/30 # done:credit
* [I'll put £100 on it, so that you needn't think about it until next week. I'd rather be told off for that than for less. # rung:credit,0 # redress:100/30 # agree:credit # ev:gift]
    ~ over = 1
    RORY: A hundred? Are you sure? # mood:happy
    -> sent
* [There's a very clear page on our website about top-ups that don't take. May I text you the link, and you can try that? # ev:warm]
    RORY: I've got eight per cent, and no light. Text me it. I'll read it to her. # mood:annoyed
* [First there should be something on it for when the switch closes: £30, from me, to settle another day. All right by you? # rung:credit,0 # redress:30/30 # agree:credit # ev:choice+progress # ac:prob-1.2 # ac:prob-1.5]
    RORY: All right by me. # mood:relieved
    -> sent
- -> visiting

=== sent ===
The meter answers: "Credit received." The light stays off. The switch is stuck. # done:credit # fact:stuck
-> visiting

=== visiting ===
~ credit = 1
-> temper ->
{oxy == 0:Three beeps, a long way off. And a cough that isn't Rory's.|Three beeps.}
RORY: So who's coming, and when? # mood:worried # own:when
-> visit_choices

=== visit_choices ===
* {board == 0} [Look at the engineers' board for tonight. # look]
    ~ board = 1
    "Off supply: C. Beattie, van 4. Done at seven, then forty-five minutes to your postcode. First slot tomorrow: eight till one." # fact:board # sound:key
    RORY: Hello? You've not gone? # mood:worried
    -> visit_choices
* {oxy == 0} [Before anything else, Rory. I let that go by, and I shouldn't have. It's not a smoke alarm. Who is it for? # km:r.unsaid=adequate # ev:progress]
    -> oxygen
* {board == 1} [Col Beattie is with you by quarter to eight tonight. I ring at half past six, and then each half hour till it's on. Good? # km:s.visit=full # km:i.time=full # promise:ring,+30m # fact:ring # ev:info+choice # ac:ext-7.2 # ac:ext-7.3 # ac:ext-9.1b]
    ~ visit = 2
    ~ ring = 1
    RORY: Quarter to eight. Half six. I'll tell her. She likes a timetable. # mood:neutral
* {board == 0} [An engineer, tonight. I'll have the hour when I ring at half past six, and then I ring every half hour till it's on. Good? # km:s.visit=full # km:i.time=full # promise:ring,+30m # fact:ring # ev:info+choice # ac:ext-7.2 # ac:ext-7.3 # ac:ext-9.1b]
    ~ visit = 2
    ~ ring = 1
    RORY: Half six, and then every half hour. Right. I'll keep it charged off the laptop. # mood:neutral
* [I've booked you the first slot tomorrow, from eight till one, so at least that's definite. Do wrap up warm, the pair of you. # harm:s.less-than-law # ev:warm]
    ~ visit = 1
    RORY: Tomorrow? It's minus three. # mood:angry
* [It's marked as urgent, so they'll be with you just as soon as they possibly can. You have my word that they know about it. # km:s.visit=full # harm:i.vague-time # ev:warm]
    ~ visit = 2
    RORY: Soon. I was told that at half four. # mood:annoyed
* [Here's the emergency number for the engineers, so you're not stuck with me. They can tell you far better when they'll come. # km:s.visit=weak # harm:e.cold-transfer]
    ~ visit = 2
    RORY: So I ring, and I wait, and I say it all again? # mood:angry
- {oxy == 1 || visit == 2: -> half_six}
You ring off, and take the next. # clock:+30m # away
-> night

=== half_six ===
You ring off. On your screen the minutes go by. # away
{
- raised == 1: Twenty-five past six. Nadia looks over. # clock:+25m
- else: Twenty-five past six. A note comes up on your screen. # clock:+25m
}
{
- raised == 1: NADIA: The oxygen van's ten minutes away from him. But Col's behind a lorry on its side. Half past eight, he says, not before. # mood:worried
- else: Col Beattie is behind a lorry that is on its side. It will be half past eight, he says, and not before.
}
The other van is nearer, and has only a spare meter from stores: no bypass key. # own:half-six
* [Ring at half past six, the bad news first: "Half past eight, I'm sorry. Will you wait for that, or have a new meter put in at eight?" # do # km:i.update=full # ev:info+choice # ac:ext-8.2 # ac:prob-1.4 # ac:prob-4.4]
    RORY: You rang. On the dot. {raised == 1:The oxygen man's on the stairs. |}Put the new one in. I never liked the old one. # mood:neutral # clock:+5m
    {ring == 1: She has heard the phone ring at half past six, too. # promise-kept:ring}
* [Leave it until there's better news. Somebody may turn up a nearer van, and it would only frighten them to hear this now. # do # ev:warm]
    ~ silent = 1
    Five to seven. Your line lights up. # clock:+30m # sound:phone-ring
    RORY: {ring == 1:You said half six.|Nobody's rung.} I've been holding the phone in my hand. # mood:angry
    You tell him.
* [Text him: "Slight delay with your engineer tonight. We're sorry for any inconvenience, and thank you for your patience." # do # km:i.update=weak # ev:warm]
    ~ silent = 1
    He reads it in the dark, and rings you at five to seven. # clock:+30m # sound:phone-ring
    RORY: Slight. What's slight? # mood:annoyed
* [Send the other van first, for eight o'clock. Then ring at half past six and tell him so: "Sooner, and it's a new meter." # do # km:i.update=full # ev:info+progress # ac:ext-8.2 # ac:prob-1.4 # ac:prob-4.4]
    RORY: You rang. {raised == 1:And the oxygen man's here. He's got four of them. |}Eight's fine. She's doing the crossword by torch. # mood:neutral # clock:+5m
    {ring == 1: It is half past six, to the minute. # promise-kept:ring}
- {raised == 0: -> night}
At four minutes past eight somebody at Rory's end says "Is that it?" and somebody else begins to hum. It is the machine. # clock:+{silent == 1:69|94}m # fact:on # ac:ext-8.1
-> write_up

=== night ===
~ scare = 1
{
- oxy == 1: At ten to eight Nadia puts down her headset. There has been an ambulance to a flat in Kiln Street. Oxygen, and no mains. # clock:+{silent == 1:55|80}m # away
- else: At ten to eight Nadia puts down her headset. There has been an ambulance to a flat in Kiln Street. Oxygen, and no mains. The crew asked who had been told. # clock:+{silent == 1:55|80}m # away
}
NADIA: She's in the hospital, and warm, and cross. She'll be home tomorrow. Was that one of ours? # mood:worried # fact:ambulance
-> write_up

=== write_up ===
Write up the call while you have the times. # record # away
* [Put "Mrs Tait, six tomorrow" in the diary, for you and nobody else: is it on, is she well, what does she want noted. # do]
    ~ diary = 1
    It goes on the yellow note, and the note goes on the screen. # sound:pen
* [File it. The supply's dealt with, the job is closed, and there are nine people in the queue who are still in the dark. # do]
    The next one has left the immersion on.
* [Ask the welcome team to send Mrs Tait one of their care packs. There's a hat in it, and a rather nice booklet. # do # ev:warm]
    It is a very good hat.
- -> friday

=== friday ===
{diary == 1:
    Friday, six o'clock. You ring, and it's Mrs Tait who answers. # heading:The next evening # clock:+{scare == 1:1330|1316}m # sound:call-connect # channel:phone
    MOIRA: Is this the one who rings? # mood:happy
- else:
    Friday, a quarter past eight. She rings you. # heading:The next evening # clock:+{scare == 1:1465|1451}m # sound:phone-ring # channel:phone
    MOIRA: I thought I'd better. Nobody's said what happens the next time it goes off. # mood:neutral
}
{
- scare == 1: MOIRA: They kept me in the one night. Very nice toast. Rory sat up in the corridor. He's twenty-six, and he thinks that he nearly killed me. # mood:sad
- else: MOIRA: I've been told all day to save my breath. It's the first time in sixty years that anybody's asked.
}
{over == 1: MOIRA: And there was a letter. It says £70 of that was a mistake, and they'll be wanting it back at so much a week. # mood:worried}
-> list

=== list ===
* [There's a free list for those whose machines need power. May I put you on it, and may the network see why? You choose the words. # km:r.adjust=full # ev:choice+info # ac:ext-7.2]
    MOIRA: "Oxygen, second floor, ring the son." And not "vulnerable". I ran a school kitchen. # mood:neutral # fact:register
    She'd like to hear about coming off prepayment, too. You book that for Monday, with somebody who knows.
* [I've popped you on to our list of vulnerable customers, so you're in safe hands from now on. It's the least we could do. # km:r.adjust=weak # harm:i.acts-unsaid # ev:warm]
    MOIRA: Vulnerable. And who gets to read that? # mood:annoyed
* [Have you thought about coming off prepayment? You'd get the discount too, and I'm sure you'd find it so much less worry. # km:r.adjust=weak # ev:warm]
    MOIRA: With what I owe? I'd think about it, if somebody said how. # mood:neutral
* [What should the next person see the moment you're cut off, and who may see it? With your yes I put that on the free list. # km:r.adjust=full # ev:choice+info # ac:ext-7.2]
    MOIRA: My machine, and how long a bottle lasts. You may tell the network. Not the wife downstairs. # mood:neutral # fact:register
    And what would it take to come off that meter? You book her a call on Monday, with somebody who knows.
- -> check

=== check ===
* [And is it all on: heat, machine, the card? What would have helped most last night? I'll write it down as you say it. # km:s.check=full # ev:choice # ac:ext-8.3]
    {
    - scare == 1: MOIRA: It's on. And what would have helped is if somebody had asked him twice. He tells you the second time. # fact:verdict
    - else: MOIRA: It's all on. And he was asked straight, and he told you. He hadn't told me that he'd borrowed it. # fact:verdict
    }
* [I'm so glad that it all worked out for you. You're obviously a fighter! Do give that son of yours a hug from all of us. # km:s.check=weak # ev:warm]
    MOIRA: I'm not a fighter. I've got a bad chest. # mood:neutral
* [Well, if there's anything else at all, you've got our number. I'll close it at this end, and you have a lovely weekend. # harm:s.unchecked]
    MOIRA: Close it? You've not asked if it's on. # mood:annoyed
* [Two things: has the new meter taken a top-up yet, and what should we have done sooner? I'm noting what you tell me. # km:s.check=full # ev:choice # ac:ext-8.3]
    {
    - scare == 1: MOIRA: It took ten pounds. And sooner? Before the ambulance would have been nice. # fact:verdict
    - else: MOIRA: It took ten pounds, like a lamb. And sooner? The one at half past four might have asked. # fact:verdict
    }
- -> desk

=== desk ===
Nadia has been waiting for you to finish. # away # channel:meeting
NADIA: He rang at half past four. Twenty-four minutes, "advised to top up again", closed. {scare == 1:And then he rang you.|An hour and ten before you.} What do we do with that?
* [One question on the first screen, before the account number: "Does anybody there need power for a machine?" He'd have told us. # km:e.pattern=full # ac:prob-1.7]
    NADIA: Before the account number. I'll take that to the change board on Monday, in those words. You can come. # mood:happy
* [It all came right in the end, so I'd be inclined to let it lie. They're all so good on that shift, and it was so busy. # km:e.pattern=weak # ev:warm]
    NADIA: It came right by {scare == 1:ambulance|an hour}. # mood:neutral
* [Whoever took that ought to be pulled off the phones. If you can't hear a thing like that, then you aren't listening. # km:e.pattern=weak # harm:r.blames]
    NADIA: It's not on their script. It isn't on yours. # mood:annoyed
* [May I listen to the half past four call with that shift? Not who: where. Then write the question that would have caught it. # km:e.pattern=full # ac:prob-1.7]
    NADIA: Where, not who. Yes. And bring me the question. I'll see that it goes above the account number. # mood:happy
- -> finale

=== finale ===
{
- scare == 1: -> end_ambulance
- silent == 1 || mood >= 2: -> end_patched
- else: -> end_settled
}

=== end_settled ===
There is a message on the line for you, from a mobile. # away
{
- yes == 1: RORY: It's Rory. She's got your half hours written on the calendar. She's drawn a wee telephone on each. So. Thanks. # mood:happy # ending:settled
- else: RORY: It's Rory. She told me herself, in the end. What she owes. We've got it on a bit of paper now. So. Thanks. # mood:happy # ending:settled
}
-> END

=== end_patched ===
There is a message on the line, from a mobile. # away
RORY: It's Rory Tait. It's on. I sat there with the phone in my hand, is all. I'd not want to do that again. # mood:sad # ending:patched
-> END

=== end_ambulance ===
There is a message on the line, from a mobile. # away
RORY: It's Rory Tait. I should have said. I know that. But it was going the whole time, and you could hear it. # mood:sad # ending:ambulance
-> END

// He may ask for whoever is in charge, or ring off, at the start of an exchange.
=== temper ===
{gone == 0 && walks_out: -> rings_off}
{asks_manager && met == 0: -> higher ->}
->->

=== higher ===
~ met = 1
RORY: Is there somebody over you that I can talk to? # mood:angry
* {oxy == 1 && raised == 0} [There is: Nadia Rahman. I'll tell her about the oxygen, so that you needn't, and you stay on with both of us. All right? # rung:medical,2 # ev:choice+info]
    ~ raised = 1
    NADIA: I'm on as well now, Rory, and the oxygen people will be there by seven. Carry on, the two of you. # mood:neutral
    RORY: Right. # mood:annoyed
* {oxy == 0 || raised == 1} [There is: Nadia Rahman. I'll tell her what you've told me, so that you needn't, and you stay on with both of us. All right? # ev:choice+info]
    NADIA: I'm on as well now, Rory. Carry on, the two of you. # mood:neutral
    RORY: Right. # mood:annoyed
* [She'd only tell you the same as me, I'm afraid, and she's on another call just now. Shall we get on, the two of us? # harm:e.refuses-higher # ev:warm]
    RORY: Is that a no? That's a no. # mood:angry
* [Could you give me just one more minute first? I would so like to be the one who gets this put right for you tonight. # harm:e.holds-on # ev:warm]
    RORY: One minute. It's minus three. # mood:angry
-
->->

=== rings_off ===
~ gone = 1
~ scare = 1
RORY: Forget it. I'll take her to my pal's. On the bus, if I have to. # mood:angry
He has gone. So has the beeping. # away # fact:rang-off
* [Ring straight back, on the number he called from: "It's me. That machine: who is it for?" Then put your hand up for Nadia. # do # rung:medical,2 # ev:progress]
    RORY: It's her oxygen. She can't do the stairs, anyway. # mood:sad # fact:oxygen
    NADIA: I'm on it. Oxygen van, network desk, and 999 if he wants them. # mood:worried
* [Leave him be for tonight. He's upset, and he has our number, and nobody likes to be rung back in a temper. # do # ev:warm]
    At ten to eight there is an ambulance in Kiln Street. # fact:ambulance
- Write up the call while you have the times. # record
* [Give Nadia all of it: the beeping from the first minute, what you asked, and what you didn't. # do # clock:+26h # rung:medical,2]
    Friday. Nadia has rung them both herself. They are at home, and it is on. # heading:The next evening
* [Put "caller terminated" and take the next. It's what happened, and the queue's at fourteen. # do # clock:+26h # harm:r.silent-deadline]
    Friday. The hospital has written to ask who took a call at twenty to six. # heading:The next evening
- Nadia has put a yellow note on your screen. It says "What beeps?" You leave it there. # ending:rang-off
-> END
