"""Reads a corpus directory as ConvoKit's loader documents it (Corpus(filename=...), data format of 2.5 and later), and prints a summary.

ConvoKit itself needs pymongo, spaCy and more and is on no registry that the tests reach; this follows its documentation: the files, their keys,
the index of classes, every utterance's speaker and conversation, and reply-to chains that end in the conversation's root.
"""

import json
import os
import sys

directory = sys.argv[1]


def load(name):
    with open(os.path.join(directory, name), encoding="utf-8") as file:
        return json.load(file)


with open(os.path.join(directory, "utterances.jsonl"), encoding="utf-8") as file:
    utterances = [json.loads(line) for line in file]
speakers, conversations, corpus, index = (load(f"{name}.json") for name in ("speakers", "conversations", "corpus", "index"))

classes = {"<class 'str'>": str, "<class 'int'>": int, "<class 'float'>": (int, float), "<class 'bool'>": bool, "<class 'list'>": list, "<class 'dict'>": dict}


def check(meta, declared, where):
    assert set(meta) == set(declared), (where, sorted(set(meta) ^ set(declared)))
    for field, value in meta.items():
        kinds = tuple(classes[name] for name in declared[field] if not isinstance(classes[name], tuple)) + tuple(
            kind for name in declared[field] if isinstance(classes[name], tuple) for kind in classes[name]
        )
        assert value is None or isinstance(value, kinds), (where, field, value, declared[field])


assert set(index) >= {"utterances-index", "speakers-index", "conversations-index", "overall-index", "version"}
assert isinstance(index["version"], int)
by_id = {}
for utterance in utterances:
    assert set(utterance) == {"id", "conversation_id", "text", "speaker", "meta", "reply-to", "timestamp", "vectors"}, utterance
    assert isinstance(utterance["text"], str) and isinstance(utterance["id"], str)
    assert utterance["timestamp"] is None or isinstance(utterance["timestamp"], (int, float))
    assert utterance["id"] not in by_id
    assert utterance["speaker"] in speakers and utterance["conversation_id"] in conversations
    check(utterance["meta"], index["utterances-index"], "utterance")
    by_id[utterance["id"]] = utterance
for utterance in utterances:
    at = utterance
    while at["reply-to"] is not None:
        at = by_id[at["reply-to"]]
        assert at["conversation_id"] == utterance["conversation_id"]
    # A conversation is called after its root.
    assert at["id"] == utterance["conversation_id"]
for name, objects in (("speakers", speakers), ("conversations", conversations)):
    for key, value in objects.items():
        # Two keys, one of them `vectors`: that is how the loader tells this format from the older one.
        assert set(value) == {"meta", "vectors"}, value
        check(value["meta"], index[f"{name}-index"], key)
check(corpus, index["overall-index"], "corpus")

print(
    json.dumps(
        {
            "utterances": len(utterances),
            "speakers": sorted({utterance["speaker"] for utterance in utterances}),
            "conversations": {key: value["meta"]["label"] for key, value in conversations.items()},
            "texts": [utterance["text"] for utterance in utterances],
        }
    )
)
