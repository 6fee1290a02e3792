// Tables that are read by a name that comes as text. Lists of pairs and not objects: the library compiler drops the quotes of
// an object's names, and the Closure compiler then renames them.
addToLibrary({
  $Pairs: {
    of(pairs, name, otherwise) {
      const found = pairs.find((pair) => pair[0] === name);
      return found ? found[1] : otherwise;
    },
  },
});
