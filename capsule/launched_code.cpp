// SPDX-License-Identifier: MIT
#include "capsule/launched_code.hpp"

#include <elf.h>
#include <fmt/format.h>

#include <algorithm>
#include <cstring>

#include "runner/user_error.hpp"

namespace hiplab::capsule {
namespace {

/// Reads structures out of the file's bytes, within their bounds.
class Elf {
public:
  explicit Elf(const std::vector<std::byte>& bytes) : bytes_(bytes) {
    header_ = at<Elf64_Ehdr>(0);
    if (std::memcmp(header_.e_ident, ELFMAG, SELFMAG) != 0 || header_.e_ident[EI_CLASS] != ELFCLASS64)
      throw UserError("a code object is no 64-bit ELF");
  }
  Elf64_Shdr section(std::size_t index) const { return at<Elf64_Shdr>(header_.e_shoff + index * header_.e_shentsize); }
  std::size_t sections() const { return header_.e_shnum; }
  template <class T>
  T at(std::uint64_t offset) const {
    if (offset > bytes_.size() || bytes_.size() - offset < sizeof(T)) throw UserError("a code object ends too early");
    T value;
    std::memcpy(&value, bytes_.data() + offset, sizeof value);
    return value;
  }
  std::string text(std::uint64_t offset) const {
    std::string out;
    for (char c; (c = at<char>(offset)) != 0; ++offset) out += c;
    return out;
  }

private:
  const std::vector<std::byte>& bytes_;
  Elf64_Ehdr header_{};
};

struct Place {
  std::string symbol;
  std::uint64_t offset, size;  ///< in the file
};

std::vector<Place> functions_of(const std::vector<std::byte>& bytes) {
  const Elf elf(bytes);
  std::vector<Place> places;
  for (std::size_t s = 0; s < elf.sections(); ++s) {
    const Elf64_Shdr table = elf.section(s);
    if (table.sh_type != SHT_SYMTAB) continue;
    const std::uint64_t names = elf.section(table.sh_link).sh_offset;
    for (std::uint64_t at = table.sh_offset; at < table.sh_offset + table.sh_size; at += sizeof(Elf64_Sym)) {
      const auto symbol = elf.at<Elf64_Sym>(at);
      if (ELF64_ST_TYPE(symbol.st_info) != STT_FUNC || symbol.st_shndx >= elf.sections()) continue;
      const Elf64_Shdr home = elf.section(symbol.st_shndx);
      places.push_back(
          {elf.text(names + symbol.st_name), symbol.st_value - home.sh_addr + home.sh_offset, symbol.st_size});
    }
  }
  return places;
}

}  // namespace

std::vector<std::byte> launched_code_only(std::vector<std::byte> elf, const std::set<std::string>& kernels,
                                          const std::set<std::string>& launched) {
  std::set<std::string> missing = launched;
  for (const Place& place : functions_of(elf)) {
    missing.erase(place.symbol);
    if (launched.contains(place.symbol) || !kernels.contains(place.symbol)) continue;
    if (place.offset > elf.size() || elf.size() - place.offset < place.size)
      throw UserError("a code object ends too early");
    const auto begin = elf.begin() + static_cast<std::ptrdiff_t>(place.offset);
    std::fill(begin, begin + static_cast<std::ptrdiff_t>(place.size), std::byte{0});
  }
  if (!missing.empty()) throw UserError(fmt::format("a code object has no kernel '{}'", *missing.begin()));
  return elf;
}

}  // namespace hiplab::capsule
